// A district as the map draws it; everything said or shown is given.

export interface AreaView {
  readonly id: string;
  readonly name: string;
  /** Short text under the name; '' for none. */
  readonly value: string;
  /** What a screen reader says: name, value in words, state. */
  readonly spoken: string;
  /** One of the fill classes of AreaShape: `value-3`, `emphasis-4`, `worded`, `none`, `missing`. */
  readonly fill: string;
  readonly isFaded: boolean;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
}

export interface AreaHandlers {
  readonly onPoint: (id: string | null) => void;
  /** A click, a tap or the space bar; `isAdded` when the Shift key asks for more than one. */
  readonly onChoose: (id: string, isAdded: boolean) => void;
  /** The address of what opens, so that it opens in a tab of its own as links do. */
  readonly addressOf?: (id: string) => string;
  /** The Enter key or a double click; without it the Enter key chooses. */
  readonly onOpen?: (id: string) => void;
}
