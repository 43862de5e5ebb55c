/** A message as a reader sees it, as text: `▌` is the edge of the container, `[ ]` a button. */

import { ComponentType, MessageFlags } from 'discord.js';
import { plain } from '../../src/bot/messages/markdown.ts';
import type { StoredMessage } from './world.ts';

type Node = Readonly<{
  type: ComponentType;
  content?: string;
  label?: string;
  placeholder?: string;
  disabled?: boolean;
  url?: string;
  components?: readonly Node[];
  accessory?: Node;
  items?: readonly { media: { url: string }; description: string }[];
  file?: { url: string };
}>;

function shown(markdown: string): string {
  return plain(markdown.replace(/^-# /gm, '').replace(/\[article\]\(<([^>]+)>\)/g, 'article ⟨$1⟩'));
}

function lines(node: Node): string[] {
  switch (node.type) {
    case ComponentType.Container:
      return (node.components ?? []).flatMap(lines).map((line) => `▌ ${line}`);
    case ComponentType.TextDisplay:
      return shown(node.content ?? '').split('\n');
    case ComponentType.Section: {
      const text = (node.components ?? []).flatMap(lines);
      return [
        ...text.slice(0, -1),
        `${text.at(-1) ?? ''}   ${(node.accessory === undefined ? [] : lines(node.accessory)).join('')}`,
      ];
    }
    case ComponentType.ActionRow:
      return [(node.components ?? []).flatMap(lines).join(' ')];
    case ComponentType.Button:
      return [node.disabled === true ? `(${node.label ?? ''})` : `[${node.label ?? ''}]`];
    case ComponentType.StringSelect:
      return [`[${node.placeholder ?? ''} ▾]`];
    case ComponentType.Separator:
      return ['─'];
    case ComponentType.MediaGallery:
      return (node.items ?? []).map(
        ({ media, description }) => `[picture ${media.url.split('/').at(-1) ?? ''}: ${description}]`,
      );
    case ComponentType.File:
      return [`[file ${node.file?.url.split('/').at(-1) ?? ''}]`];
    default:
      return [];
  }
}

/** The whole message; the first line says when only the asker sees it. */
export function render(message: StoredMessage): string {
  const onlyAsker = (message.flags & MessageFlags.Ephemeral) !== 0;
  const body = (message.components as unknown as Node[]).flatMap(lines);
  return [...(onlyAsker ? ['(only you can see this)'] : []), ...body].map((line) => line.trimEnd()).join('\n');
}
