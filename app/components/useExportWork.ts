// Work on a file: how far it is, how it ended, and how to stop it.
import { useRef, useState } from 'react';
import { ClipboardRefusal } from '~/exports/clipboard';
import type { Watch } from '~/exports/exportJob';
import { failureKind } from '~/model/failure';
import { useWords } from '~/state/language';
import type { Words } from '~/words/zh';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  /** What came of it, in words. */
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly again: () => void };

/**
 * Runs one piece of work at a time.
 *
 * @returns the state, `start` with the name of the format and work that tells in words what came of it, and
 *   `cancel`, after which the work saves nothing
 */
export function useExportWork() {
  const words = useWords();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const start = (format: string, work: (watch: Watch) => Promise<string>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: ExportState) => {
      if (running.current === controller) setState(next);
    };
    tell({ kind: 'working', done: 0, total: 0 });
    // What is still under way once the outcome is known has nothing to say any more.
    const end = (outcome: ExportState) => {
      tell(outcome);
      if (running.current === controller) running.current = null;
      controller.abort();
    };
    work({ signal, onProgress: (done, total) => tell({ kind: 'working', done, total }) }).then(
      (text) => end({ kind: 'done', text }),
      (reason: unknown) => {
        if (signal.aborted) return;
        const again = () => start(format, work);
        end({ kind: 'failed', text: failureText(reason, format, words), again });
      },
    );
  };

  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'done', text: words.exports.cancelled });
  };

  return { state, start, cancel };
}

function failureText(reason: unknown, format: string, { exports }: Words): string {
  if (reason instanceof ClipboardRefusal) return exports.failed.copy;
  if (failureKind(reason) === 'code') return exports.failed.code(format);
  const message = reason instanceof Error ? reason.message.replace(/\.$/, '') : String(reason);
  return exports.failed.fault(format, message);
}
