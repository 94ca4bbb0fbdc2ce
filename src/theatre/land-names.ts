import { bendName } from './bent-name';
import { toScreen } from './camera';
import { partyLands, straysFrom } from './foreign-soil';
import { middlesInView } from './land-middle';
import { nameIn } from './map-data';
import { naming } from './naming';
import type { Naming, OverlayRequest } from './overlay';
import { isInside } from './overlay-symbols';

/** What is named first when there is not room for all. */
const priorities = { party: 80, country: 30, sea: 40, ownProvince: 20, province: 10 };

/** Pixels that names of seas keep free along the edge of the canvas. */
const edge = 5;

/** Pixels a kilometre from which provinces are named: first the parties', then everyone's. */
const provincesFrom = { parties: 0.62, all: 1.1 };

/** Names of lands, seas and provinces that the canvas might carry. */
export function landNames(request: OverlayRequest): Naming[] {
  return [...countryNames(request), ...seaNames(request), ...provinceNames(request)].filter(({ at }) =>
    isInside(at, request.size),
  );
}

/** Parties are named wherever much of them is in view, their neighbours where the name stands in view and fits into the land. */
function countryNames(request: OverlayRequest): Naming[] {
  const { map, camera, language, unit, measure, size } = request;
  const parties = new Map(partyLands(request).map((land) => [land.code, land]));
  return map.labels.countries.flatMap((name): Naming[] => {
    const party = parties.get(name.id);
    const style = party ? 'party' : 'country';
    const usual = toScreen(camera, name.at);
    const middles = party ? middlesInView(party, camera, size) : [];
    const [at, ...also] = isInside(usual, size)
      ? [usual, ...middles]
      : middles.length > 0
        ? middles
        : [usual];
    if (at === undefined) return [];
    const text = nameIn(name, language);
    const wish = naming(request, {
      ...{ id: `land ${name.id}`, text, style, at, priority: priorities[style] },
      stands: { over: 11 * unit, also },
      ...(party ? { leads: true, strays: straysFrom(request, name.id) } : {}),
    });
    const room = (map.widths.get(name.id) ?? 0) * camera.scale * 1.1;
    return party || measure(text, style)[0] < room ? [wish] : [];
  });
}

/** Seas are named along their lines, where those are long enough; joined letters stand straight, and lean as the line does. */
function seaNames(request: OverlayRequest): Naming[] {
  const { map, camera, language, unit, measure, rightToLeft, size } = request;
  return map.labels.seas.flatMap((name): Naming[] => {
    const text = nameIn(name, language);
    const [first, middle, last] = name.along;
    const line = [toScreen(camera, first), toScreen(camera, middle), toScreen(camera, last)] as const;
    const sea = {
      ...{ id: `sea ${name.id}`, text, style: 'sea' as const, at: line[1] },
      ...{ priority: priorities.sea - name.size, stands: { over: 6 * unit } },
    };
    if (rightToLeft) {
      const [dx, dy] = [line[2][0] - line[0][0], line[2][1] - line[0][1]];
      const wish = naming(request, { ...sea, lean: Math.atan2(dy, dx) });
      return measure(text, 'sea')[0] < Math.hypot(dx, dy) * 1.1 ? [wish] : [];
    }
    const widths = [...text].map((_, index) => measure(text.slice(0, index + 1), 'sea')[0]);
    const bounds = [edge, edge, size.width - edge, size.height - edge] as const;
    const bent = bendName(text, { widths, height: measure(text, 'sea')[1] }, line, bounds);
    if (bent === undefined) return [];
    const [left, top, right, bottom] = bent.box;
    return [
      {
        ...{ ...sea, at: [(left + right) / 2, (top + bottom) / 2] },
        ...{ width: right - left, height: bottom - top, lean: 0, parts: bent.boxes, letters: bent.letters },
      },
    ];
  });
}

function provinceNames(request: OverlayRequest): Naming[] {
  const { map, camera, language, unit } = request;
  const closeness = camera.scale / unit;
  if (closeness < provincesFrom.parties) return [];
  const parties = new Set(partyLands(request).map(({ code }) => code));
  return map.labels.provinces
    .filter(({ of }) => parties.has(of) || closeness > provincesFrom.all)
    .map((name) =>
      naming(request, {
        id: `province ${name.id}`,
        text: nameIn(name, language),
        style: 'province',
        at: toScreen(camera, name.at),
        priority: parties.has(name.of) ? priorities.ownProvince : priorities.province,
        stands: { over: 11 * unit },
      }),
    );
}
