// Keeps a briefing as a file on the reader's machine.
import { writeBriefingFile } from '~/model/briefingFile';
import type { Briefing } from '~/model/slide';
import type { Words } from '~/words/zh';

/** Named by the briefing's own name, or by the day. */
export function saveBriefing(briefing: Briefing, words: Words): void {
  const day = new Date();
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const name = briefing.name.replace(/[\s\\/:*?"<>|]+/g, ' ').trim() || date;
  const file = new Blob([writeBriefingFile(briefing)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = words.briefing.fileName(name);
  link.click();
  URL.revokeObjectURL(link.href);
}
