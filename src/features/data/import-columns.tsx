// The columns of a table of no known app: what each was taken for, and what it shall be taken for.
import { useId } from 'react';
import {
  type ColumnReading,
  IMPORT_FIELDS,
  type ImportField,
  SURE_COLUMN,
} from '../../domain/log/import/inspection.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import styles from './data.module.css';

export interface ImportColumnsProps {
  readonly columns: readonly ColumnReading[];
  readonly onChange: (columns: readonly ColumnReading[]) => void;
}

export function ImportColumns({ columns, onChange }: ImportColumnsProps) {
  const texts = useTexts(importTexts);
  return (
    <Section title={texts.columns}>
      <Card>
        <p>{texts.columnsDetail}</p>
        {columns.map((column, index) => (
          <Column
            // Two columns may have the same header.
            key={`${index}-${column.header}`}
            column={column}
            onField={(field) =>
              onChange(
                columns.map((each, at): ColumnReading => {
                  if (at === index) return { header: each.header, field, confidence: 1 };
                  // A field is in one column.
                  return each.field === field ? { ...each, field: null } : each;
                }),
              )
            }
          />
        ))}
      </Card>
    </Section>
  );
}

function Column({
  column,
  onField,
}: {
  readonly column: ColumnReading;
  readonly onField: (field: ImportField | null) => void;
}) {
  const texts = useTexts(importTexts);
  const id = useId();
  const isUnsure = column.confidence < SURE_COLUMN;
  return (
    <div className={styles['date']}>
      <label htmlFor={id}>{texts.column(column.header)}</label>
      <select
        id={id}
        value={column.field ?? ''}
        aria-describedby={isUnsure ? `${id}-look` : undefined}
        onChange={({ target }) => onField(IMPORT_FIELDS.find((field) => field === target.value) ?? null)}
      >
        <option value="">{texts.unread}</option>
        {IMPORT_FIELDS.map((field) => (
          <option key={field} value={field}>
            {texts.fields[field]}
          </option>
        ))}
      </select>
      {isUnsure && (
        <span id={`${id}-look`} className={styles['look']}>
          {texts.look}
        </span>
      )}
    </div>
  );
}
