import type { Opened } from '../../packs/import-messages.ts';
import { fieldNames } from '../../packs/problem-text.ts';
import { type Field, FIELDS, guessMapping } from '../../packs/read/columns.ts';
import type { Reading } from '../../packs/read/table.ts';
import { Switch } from '../../ui/controls.tsx';
import { useSurface } from '../../ui/surface.tsx';
import { packLabels } from './labels.ts';

interface ColumnsProps {
  table: NonNullable<Opened['table']>;
  reading: Reading;
  onChange(reading: Reading): void;
}

/** The first rows of a table, and what each column holds, which the reader can change. */
export function Columns({ table: { rows, columns }, reading, onChange }: ColumnsProps) {
  const { lang } = useSurface();
  const words = packLabels[lang];
  const names = fieldNames(lang);
  const { named, mapping } = reading;
  const all = Array.from({ length: columns }, (_, column) => column);
  const fieldOf = (column: number) => FIELDS.find((field) => mapping[field] === column);

  function assign(column: number, field: Field | ''): void {
    // A column holds one field, and a field is in one column.
    const others = Object.entries(mapping).filter(([name, at]) => name !== field && at !== column);
    onChange({ named, mapping: { ...Object.fromEntries(others), ...(field && { [field]: column }) } });
  }

  return (
    <section class="columns">
      <Switch
        label={words.named}
        checked={named}
        onChange={(on) =>
          onChange({ named: on, mapping: on ? { ...mapping, ...guessMapping(rows[0] ?? []) } : mapping })
        }
      />
      <div class="scroll" tabIndex={0} role="group" aria-label={words.preview}>
        <table>
          <thead>
            <tr>
              {all.map((column) => (
                <th key={column} scope="col">
                  <select
                    class="field"
                    aria-label={words.column(column + 1)}
                    value={fieldOf(column) ?? ''}
                    onChange={({ currentTarget }) => assign(column, currentTarget.value as Field | '')}
                  >
                    <option value="">{words.unused}</option>
                    {FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {names[field]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row} class={named && row === 0 ? 'quiet' : undefined}>
                {all.map((column) => (
                  <td key={column}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
