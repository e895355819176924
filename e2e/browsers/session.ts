// What a test asks of a browser, whichever it is and however it is driven.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { WatchedSite } from './watchedSite';

export interface Window {
  readonly width: number;
  readonly height: number;
}

export type Key = 'Control' | 'Enter' | 'Escape' | 'ArrowRight' | 'k';

/** One window of a browser, with the words both ways of driving one have in common. */
export interface Driver {
  /** `Firefox 153.8`, for the report. */
  readonly name: string;
  readonly downloads: string;
  readonly goTo: (address: string, window: Window) => Promise<void>;
  /** Runs a function in the page with plain values and gives what it returns, once that is there. */
  readonly run: <Given extends readonly unknown[], Result>(
    read: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Presses keys one after the other, all of them held until the last is down. */
  readonly press: (...keys: Key[]) => Promise<void>;
  /** Types signs one after the other. */
  readonly write: (text: string) => Promise<void>;
  /** Clicks in the middle of the first element that a selector finds. */
  readonly click: (selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An expression that runs a function in the page; what it returns arrives as JSON, whichever way it travels. */
export function expressionOf(
  read: (...given: never[]) => unknown,
  given: readonly unknown[],
): string {
  return `(async () => JSON.stringify((await (${read.toString()})(...${JSON.stringify(given)})) ?? null))()`;
}

export class Session {
  constructor(
    readonly driver: Driver,
    readonly site: WatchedSite,
  ) {}

  /** Opens an address of the site and waits until its view stands. */
  async open(path: string, window: Window): Promise<void> {
    await this.driver.goTo(path, window);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.waitFor(() => document.querySelector('h1') !== null);
    await this.driver.run(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) {
        // Where nothing is drawn, as behind another window, no frame would come.
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
          setTimeout(resolve, 100);
        });
      }
    });
  }

  async waitFor<Given extends readonly unknown[]>(
    read: (...given: Given) => boolean,
    ...given: Given
  ): Promise<void> {
    const sign = read.toString();
    await expect
      .poll(() => this.driver.run(read, ...given), { message: sign, timeout: 60_000 })
      .toBe(true);
  }

  /** What went wrong on the page since it was opened. */
  faults(): Promise<readonly string[]> {
    return this.driver.run(() => {
      const seen: unknown = Reflect.get(window, 'faultsSeen');
      return Array.isArray(seen) ? seen.map(String) : ['nothing was watched'];
    });
  }

  /** The file whose name ends so, once it is whole. */
  async downloaded(ending: string): Promise<Buffer> {
    const { downloads } = this.driver;
    const find = () =>
      existsSync(downloads)
        ? readdirSync(downloads).find((name) => name.endsWith(ending))
        : undefined;
    let size = -1;
    await expect
      .poll(() => {
        const name = find();
        const now = name === undefined ? -1 : readFileSync(join(downloads, name)).length;
        const isWhole = now > 0 && now === size;
        size = now;
        return isWhole;
      })
      .toBe(true);
    return readFileSync(join(downloads, find() ?? ''));
  }
}
