import type { Prospect } from '../../analysis/index';
import { familyName } from '../../words/index';
import { sayFamily } from '../words/say';
import { SharesTable } from './shares-table';
import type { FuturesView } from './view';

interface SpreadTableProps {
  readonly caption: string;
  readonly prospect: Prospect;
  readonly view: FuturesView;
}

/** The endings of a prospect by kind, each with its share; those that never came stand there too. */
export function SpreadTable({ caption, prospect, view }: SpreadTableProps) {
  const { t, figures, scenario } = view;
  const shares = new Map(prospect.endings.map((one) => [one.id, one]));
  return (
    <SharesTable caption={caption} view={view}>
      {prospect.families.map((family) => (
        <tbody key={family.id}>
          <tr className="futures-kind">
            <th scope="row">{familyName(sayFamily(t), family.id)}</th>
            <td>{figures.likelihood(family)}</td>
          </tr>
          {scenario.endings
            .filter((ending) => ending.family === family.id)
            .map(({ id, title }) => {
              const share = shares.get(id);
              return (
                <tr key={id}>
                  <th scope="row" className="futures-sub">
                    {title}
                  </th>
                  <td>{share === undefined ? '—' : figures.likelihood(share)}</td>
                </tr>
              );
            })}
        </tbody>
      ))}
    </SharesTable>
  );
}
