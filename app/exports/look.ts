// Colours and faces of files, which know no style sheets: the light tokens as office programs write them.
import type { Language } from '~/model/text';

/** As in `styles/tokens.css`, without the sign before the digits. */
export const colours = {
  paper: 'FAF9F6',
  card: 'FFFFFF',
  ink: '17222C',
  ink2: '45535D',
  ink3: '616D76',
  line: 'DFE3E2',
  none: 'F4F3EF',
  sea: 'E6EEF0',
  seaDeep: '0E5A6B',
  seaMiddle: '64A5B0',
  seaSoft: 'A3CBD1',
  tile: 'A4351F',
} as const;

/** The ramp of values from step 1 to step 5, and the ink that can be read on each. */
export const ramp = [
  { fill: 'D5E6E8', ink: '17222C' },
  { fill: 'A3CBD1', ink: '17222C' },
  { fill: '64A5B0', ink: '10191F' },
  { fill: '2B7D8C', ink: 'FFFFFF' },
  { fill: '0E5A6B', ink: 'FFFFFF' },
] as const;

/** Chinese is set in this face whatever the language of the file; PowerPoint, Excel and WPS all have it. */
export const chineseFace = 'Microsoft YaHei';

/** The face of the file: Latin faces have no Chinese, Chinese faces set English quotation marks too wide. */
export const faceOf: Readonly<Record<Language, string>> = { zh: chineseFace, en: 'Arial' };

/** Faces named so that drawing programs on any system find one with Chinese. */
export const drawnFaces: Readonly<Record<Language, string>> = {
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  en: "'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
};
