// What makes a slide live: the district pointed at and those chosen while it is shown.

/** What the audience is shown by pointing and choosing; the slide itself stays as it was made. */
export interface LiveSlide {
  readonly pointed: string | null;
  /** Districts chosen on the slide; null while it stands as it was made. */
  readonly chosen: readonly string[] | null;
  readonly onPoint: (districtId: string | null) => void;
  readonly onChoose: (districtId: string) => void;
}
