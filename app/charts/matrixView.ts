// What the matrix is given to draw: every text is ready, every look decided.

/** A focusable place: an industry and a district; '' stands for the row of headings or the column of names. */
export interface MatrixSpot {
  readonly row: string;
  readonly column: string;
}

export interface MatrixCellView {
  readonly districtId: string;
  /** What stands in the cell. */
  readonly text: string;
  readonly spoken: string;
  /** The line that explains the cell while it is pointed at. */
  readonly told: string;
  /** The class of the cell in the style sheet: `depth-1` … `depth-5`, or why it has no depth. */
  readonly look: string;
  readonly isChosen: boolean;
  readonly isFaded: boolean;
}

export interface MatrixRowView {
  readonly id: string;
  readonly name: string;
  /** A small word beside the name; '' for none. */
  readonly note: string;
  readonly spoken: string;
  readonly isChosen: boolean;
  readonly isFaded: boolean;
  /** One a column. */
  readonly cells: readonly MatrixCellView[];
}

export interface MatrixColumnView {
  /** '' for the column of names. */
  readonly id: string;
  readonly name: string;
  /** What choosing the heading does. */
  readonly hint: string;
  readonly order: 'ascending' | 'descending' | 'none';
  readonly isChosen: boolean;
  readonly isFaded: boolean;
}

interface MatrixGroupView {
  readonly id: string;
  /** '' where the rows are not grouped. */
  readonly name: string;
  readonly rows: readonly MatrixRowView[];
}

export interface MatrixPicture {
  readonly label: string;
  /** What stands in the line of explanation while nothing is pointed at. */
  readonly hint: string;
  /** The column of names first. */
  readonly columns: readonly MatrixColumnView[];
  readonly groups: readonly MatrixGroupView[];
  /** Where Tab leads at first and what comes into sight: the choice, if there is one. */
  readonly chosen: MatrixSpot | null;
}

export interface MatrixHandlers {
  readonly onSort: (columnId: string) => void;
  /** `isAdded`: the row joins or leaves those chosen instead of taking their place. */
  readonly onChooseRow: (rowId: string, isAdded: boolean) => void;
  readonly onChooseCell: (rowId: string, columnId: string) => void;
  /** Opens a row or a cell as the one choice in a tab of its own. */
  readonly onOpenTab: (spot: MatrixSpot) => void;
  readonly onPoint: (columnId: string | null) => void;
  /** Whether the matrix stays where it is scrolled to, also where its choice is out of sight. */
  readonly keepsPlace: () => boolean;
}
