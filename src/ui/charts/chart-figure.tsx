// The frame of every chart: its name, what is read off it now, the picture, and behind it a table of the same numbers for those who listen
// or want them exactly.
import { ChartLine, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button, IconButton } from '../button.tsx';
import styles from './chart-figure.module.css';
import type { ChartWords } from './chart-words.ts';

export interface ChartTable {
  /** The first heads the rows. */
  readonly columns: readonly string[];
  /** As they are read, the newest first. */
  readonly rows: () => readonly (readonly string[])[];
}

export interface ChartFigureProps {
  readonly title: string;
  /** One line: what the chosen point says. */
  readonly reading: ReactNode;
  readonly table: ChartTable;
  readonly words: ChartWords;
  /** Below the picture: how to read it. */
  readonly note?: string | undefined;
  /** The picture. */
  readonly children: ReactNode;
}

const ROWS_AT_ONCE = 50;

export function ChartFigure({ title, reading, table, words, note, children }: ChartFigureProps) {
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption className={styles['head']}>
        <span className={styles['titles']}>
          <span id={id} className={styles['title']}>
            {title}
          </span>
          {!isTable && <span className={styles['reading']}>{reading}</span>}
        </span>
        <IconButton
          label={`${isTable ? words.asPicture : words.asTable}: ${title}`}
          icon={isTable ? <ChartLine aria-hidden size={20} /> : <Table2 aria-hidden size={20} />}
          onClick={() => setIsTable(!isTable)}
        />
      </figcaption>
      {isTable ? <Table table={table} title={title} words={words} /> : children}
      {note !== undefined && !isTable && <p className={styles['note']}>{note}</p>}
    </figure>
  );
}

interface TableProps {
  readonly table: ChartTable;
  readonly title: string;
  readonly words: ChartWords;
}

function Table({ table, title, words }: TableProps) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = table.rows();
  const left = rows.length - shown;
  return (
    <div className={styles['tableBox']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two workouts of a day have the same head; rows never move
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={table.columns[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[column]} className="figures">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <Button onClick={() => setShown(shown + 4 * ROWS_AT_ONCE)}>{words.moreRows(left)}</Button>}
    </div>
  );
}
