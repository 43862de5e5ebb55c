/** Counts for Prometheus: no question, no name, no id of a server or person is in them. */

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../messages/message.ts';
import type { Health } from './health.ts';

/** Seconds up to which answers are counted; the last ones are as long as Discord waits for an acknowledgement. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/** What is told of a running bot. */
export type Metrics = Readonly<{
  /** Counts an answer to a command, a press or a message. */
  answered: (command: string, outcome: Outcome, seconds: number) => void;
  /** The text format of Prometheus, and its content type. */
  text: () => Promise<string>;
  contentType: string;
}>;

/**
 * @param health what `/healthz` tells
 * @param follows how many follows there are
 */
export function makeMetrics(health: () => Health, follows: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'byline_answers_total',
    help: 'Answers to commands, presses and messages, by what came of them.',
    labelNames: ['command', 'outcome'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'byline_answer_seconds',
    help: 'Seconds from the event to the finished answer, without sending it.',
    labelNames: ['command'] as const,
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name: `byline_${name}`,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  };
  gauge('gateway_connected', '1 while all connections to Discord stand.', () =>
    health().gateway === 'connected' ? 1 : 0,
  );
  gauge('gateway_last_event_seconds', 'Seconds since the last packet of the gateway; -1 before the first.', () => {
    return health().lastEventSeconds ?? -1;
  });
  gauge('articles', 'Articles that are searched.', () => health().articles);
  gauge('passages', 'Passages that are searched.', () => health().passages);
  gauge('encoder_waiting', 'Passages that the encoder has not read yet; all of them where it is off.', () => {
    const { passages, vectors } = health();
    return passages - vectors;
  });
  gauge('words_only', '1 while questions are answered by their words only.', () =>
    health().encoder === 'words only' ? 1 : 0,
  );
  gauge('follows', 'Follows that are kept.', follows);
  return {
    answered: (command, outcome, seconds) => {
      answers.inc({ command, outcome });
      latency.observe({ command }, seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
