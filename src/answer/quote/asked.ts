/** A whole question typed where a name is asked for: "what did Jane Doe say about the port?" */

import type { QuoteRequest } from '../answer.ts';

const OPENS = /^what (?:did|does|do|has|have|was|is) (?<rest>.+)$/i;
const SAYS =
  /^(?<speaker>.+?) (?:say|says|said|saying|think|tell|told|claim)(?: (?:about|on|of|regarding|to) (?<about>.+))?$/i;

/** The request with speaker and topic taken out of a question typed for the speaker; any other as it is. */
export function readQuoteAsked(request: QuoteRequest): QuoteRequest {
  const typed = request.speaker
    .split(/\s/)
    .filter(Boolean)
    .join(' ')
    .replace(/[!.?]$/, '');
  const { rest } = OPENS.exec(typed)?.groups ?? {};
  const { speaker, about } = SAYS.exec(rest ?? '')?.groups ?? {};
  if (speaker === undefined) return request;
  const topic = request.about?.trim() ? request.about : about;
  return { ...request, speaker, ...(topic === undefined ? {} : { about: topic }) };
}
