// What a failure says, in every language at once: it must speak before any catalogue of words has arrived.
import type { Language } from '~/model/text';

export interface FailureWords {
  readonly title: string;
  /** The view broke; everything around it works. */
  readonly fault: string;
  /** A file did not arrive. */
  readonly offline: string;
  readonly retry: string;
  readonly retrying: string;
  readonly still: string;
  readonly home: string;
  readonly details: string;
}

export const failureWords: Readonly<Record<Language, FailureWords>> = {
  zh: {
    title: '这里出了问题',
    fault: '这一页没能画出来。可以重试，或回到地图。',
    offline: '没有取到所需文件，请检查网络后重试。',
    retry: '重试',
    retrying: '正在重试……',
    still: '还是没有成功。',
    home: '回到地图',
    details: '技术细节',
  },
  en: {
    title: 'Something went wrong here',
    fault: 'This page could not be drawn. Try again, or go back to the map.',
    offline: 'A file could not be fetched. Check the network and try again.',
    retry: 'Try again',
    retrying: 'Trying again…',
    still: 'Still no success.',
    home: 'Back to the map',
    details: 'Technical details',
  },
};
