// The matrix: a grid of cells with one tab stop, walked by arrow keys; row and column light up together.
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { isDirection } from '~/model/neighbour';
import { isForBrowser } from '~/ui/newTab';
import { walkGrid } from './gridWalk';
import styles from './IndustryMatrix.module.css';
import { MatrixHead } from './MatrixHead';
import { MatrixRow } from './MatrixRow';
import { rowAt, spotElement, spotOf, toldAt, walkedIn } from './matrixSpots';
import type { MatrixHandlers, MatrixPicture, MatrixSpot } from './matrixView';
import { useChoiceInSight } from './useChoiceInSight';

interface IndustryMatrixProps {
  readonly picture: MatrixPicture;
  /** The column that is pointed at, here or elsewhere on the page. */
  readonly litColumn: string | null;
  /** Explains the depths; the line about the cell that is pointed at stands beside it. */
  readonly legend: ReactNode;
  readonly handlers: MatrixHandlers;
}

/** From this many columns on, the names among them, each is narrow. */
const denseFrom = 8;

export function IndustryMatrix({ picture, litColumn, legend, handlers }: IndustryMatrixProps) {
  const { columns, groups, chosen } = picture;
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<MatrixSpot | null>(null);
  const [walked, setWalked] = useState<MatrixSpot | null>(null);
  useChoiceInSight(box, chosen, handlers.keepsPlace);
  const rowIds = ['', ...groups.flatMap(({ rows }) => rows.map(({ id }) => id))];
  const columnIds = columns.map(({ id }) => id);
  const isHere = (spot: MatrixSpot | null) =>
    spot !== null && rowIds.includes(spot.row) && columnIds.includes(spot.column);
  const first = { row: rowIds[1] ?? '', column: columnIds[1] ?? '' };
  const stop = [walked, chosen].find(isHere) ?? first;

  const point = (spot: MatrixSpot | null) => {
    if (spot?.row === pointed?.row && spot?.column === pointed?.column) return;
    setPointed(spot);
    handlers.onPoint(spot?.column || null);
  };
  const handleClick = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (spot) choose(spot, event, handlers);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const spot = spotOf(event.target);
    if (!spot) return;
    const isFar = event.ctrlKey || event.metaKey;
    // Headings are buttons and press themselves; a cell has to be told.
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (isPress && event.target instanceof HTMLTableCellElement) {
      event.preventDefault();
      choose(spot, event, handlers);
    }
    const from = { row: rowIds.indexOf(spot.row), column: columnIds.indexOf(spot.column) };
    const size = { rows: rowIds.length, columns: columnIds.length };
    const to = walkGrid(event.key, isFar, from, size);
    // With Alt or ⌘ the arrows lead through the browser's history.
    if (!to || event.altKey || (event.metaKey && isDirection(event.key))) return;
    event.preventDefault();
    const next = { row: rowIds[to.row] ?? '', column: columnIds[to.column] ?? '' };
    spotElement(event.currentTarget, next)?.focus();
  };

  return (
    <figure className={styles.matrix}>
      <figcaption className={styles.key}>
        {legend}
        <span className={styles.told} aria-hidden="true" data-copy="none">
          {toldAt(picture, pointed)}
        </span>
      </figcaption>
      <div ref={box} className={styles.box} data-keeps-scroll="matrix">
        <table
          className={styles.table}
          data-dense={columns.length >= denseFrom || undefined}
          role="grid"
          aria-label={picture.label}
          onClick={handleClick}
          onAuxClick={(event) => event.button === 1 && handleClick(event)}
          // Without this the middle button would begin to scroll.
          onMouseDown={(event) => event.button === 1 && event.preventDefault()}
          onKeyDown={handleKeyDown}
          onPointerOver={(event) => point(spotOf(event.target))}
          onPointerLeave={(event) => point(walkedIn(event.currentTarget))}
          onFocus={(event) => {
            const spot = spotOf(event.target);
            setWalked(spot);
            point(spot);
          }}
          onBlur={() => point(null)}
        >
          <colgroup>
            {columns.map(({ id }) => (
              <col
                key={id}
                className={id === '' ? styles.names : styles.values}
                data-lit={(id !== '' && id === litColumn) || undefined}
              />
            ))}
          </colgroup>
          <MatrixHead columns={columns} litColumn={litColumn} stop={rowAt(stop, '')} />
          {groups.map(({ id, name, rows }) => (
            <tbody key={id}>
              {name !== '' && (
                <tr>
                  <th className={styles.group} scope="rowgroup" colSpan={columns.length}>
                    <span>{name}</span>
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <MatrixRow
                  key={row.id}
                  row={row}
                  stop={rowAt(stop, row.id)}
                  isLit={pointed?.row === row.id}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </figure>
  );
}

/** Ctrl and ⌘ add a row to those chosen; else a click that asks for a tab gets one. */
function choose(
  spot: MatrixSpot,
  event: MouseEvent | KeyboardEvent,
  handlers: MatrixHandlers,
): void {
  const { row, column } = spot;
  const isMiddle = 'button' in event && event.button !== 0;
  const isAdded = (event.ctrlKey || event.metaKey) && !isMiddle;
  if (row === '') return isMiddle ? undefined : handlers.onSort(column);
  if (column === '' && isAdded) return handlers.onChooseRow(row, true);
  if (isMiddle || isForBrowser(event)) return handlers.onOpenTab(spot);
  return column === '' ? handlers.onChooseRow(row, false) : handlers.onChooseCell(row, column);
}
