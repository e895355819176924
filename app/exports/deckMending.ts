// A finished presentation put right: valid in every part, with Chinese faces, our colours and labels with operators.
import { chineseFace, colours } from './look';
import { chartMends, type LabelFormats } from './office/chartMends';
import { deckMends } from './office/deckMends';
import { mendFile } from './office/pack';
import { slideMends } from './office/slideMends';

interface Mending {
  /** The formats of each chart's labels, by the token its labels carry. */
  readonly formats: ReadonlyMap<string, LabelFormats>;
  /** Of the notes, as in HTML. */
  readonly language: string;
}

/** Mends every part of the file. */
export function mendDeck(
  file: Uint8Array,
  { formats, language }: Mending,
): Uint8Array<ArrayBuffer> {
  const face = chineseFace;
  return mendFile(file, {
    ...slideMends({ face, language }),
    ...chartMends({ face, formats }),
    ...deckMends({ face, colours: themeColours }),
  });
}

/** What new text and new charts take. */
const themeColours = {
  dk2: colours.ink,
  lt2: colours.paper,
  accent1: colours.seaDeep,
  accent2: colours.seaMiddle,
  accent3: colours.seaSoft,
  accent4: colours.tile,
  accent5: '3F6A42',
  accent6: colours.ink3,
  hlink: colours.seaDeep,
  folHlink: colours.seaDeep,
} as const;
