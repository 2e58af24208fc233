// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import type { Case, Concept, ConceptId } from '../../../src/core/model/case.ts';
import { indexCase } from '../../../src/core/model/index-case.ts';
import { Places } from '../../../src/pages/incidents/places.tsx';

afterEach(cleanup);
// Where many tests run at once its first loading takes longer than a query waits.
beforeAll(() => import('../../../src/pages/incidents/place-map.tsx'));

interface Located {
  readonly lat?: number;
  readonly lon?: number;
  readonly broader?: string;
}

const located: Readonly<Record<string, Located>> = {
  syria: {},
  palmyra: { lat: 34.56, lon: 38.28 },
  'palmyra-city': { lat: 34.56, lon: 38.28, broader: 'palmyra' },
  masyaf: { lat: 35.06, lon: 36.34 },
  damascus: { lat: 33.51, lon: 36.29 },
  'al-kiswah': { lat: 33.36, lon: 36.25 },
};

function caseWith(places: Readonly<Record<string, Located>>): Case {
  const concepts = Object.entries(places).map(
    ([id, place]) => ({ id, kind: 'place', label: id, ...place }) as unknown as Concept,
  );
  return indexCase({ parties: [], sources: [], concepts, reports: [], incidents: [] });
}

function digestsOf(...texts: readonly string[]) {
  return texts.map((text) => {
    const [place, mark] = text.split(' ');
    return { place: place as ConceptId, marks: [mark as Mark] };
  });
}

const digests = digestsOf(
  ...['damascus conflict', 'palmyra conflict', 'masyaf agree', 'palmyra-city conflict', 'al-kiswah unconfirmed'],
  'syria conflict',
);

async function drawPlaces({ start = null as string | null, matched = digests } = {}) {
  const onChoose = vi.fn();
  const theCase = caseWith(located);
  const Kept = () => {
    const [chosen, setChosen] = useState(start as ConceptId | null);
    return (
      <Places
        theCase={theCase}
        digests={digests}
        matched={matched}
        chosen={chosen}
        onChoose={(place) => {
          onChoose(place);
          setChosen(place);
        }}
      />
    );
  };
  render(<Kept />);
  await screen.findByRole('group', { name: 'Incidents by place' });
  return { user: userEvent.setup(), onChoose };
}

const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
const spotOf = (place: string) => screen.getByRole('button', { name: new RegExp(`^${place}:`) });

test('each place is a button, from north to south, with what its incidents lead with', async () => {
  await drawPlaces();
  expect(names()).toEqual([
    'Masyaf: 1\u00a0incident, 1 agreed',
    'Palmyra: 2\u00a0incidents, 2 in conflict',
    'Damascus: 1\u00a0incident, 1 in conflict',
    'Al-kiswah: 1\u00a0incident, 1 unconfirmed',
  ]);
  expect(screen.getByText(/^1\sincident without a place on the map\.$/)).toBeInTheDocument();
});

test('a press chooses the place, another takes it back', async () => {
  const { user, onChoose } = await drawPlaces();
  await user.click(spotOf('Palmyra'));
  expect(onChoose).toHaveBeenLastCalledWith('palmyra');
  expect(spotOf('Palmyra')).toHaveAttribute('aria-pressed', 'true');
  expect(spotOf('Masyaf')).toHaveAttribute('aria-pressed', 'false');
  await user.click(spotOf('Palmyra'));
  expect(onChoose).toHaveBeenLastCalledWith(null);
});

test('a place that stands on the map under a broader name is chosen there', async () => {
  await drawPlaces({ start: 'palmyra-city' });
  expect(spotOf('Palmyra')).toHaveAttribute('aria-pressed', 'true');
});

test('the map is one stop for the keyboard; the arrows lead from north to south', async () => {
  const { user } = await drawPlaces();
  await user.tab();
  expect(spotOf('Masyaf')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(spotOf('Damascus')).toHaveFocus();
  await user.keyboard('{End}{Enter}');
  expect(spotOf('Al-kiswah')).toHaveAttribute('aria-pressed', 'true');
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('two places close by each other can both be pressed', async () => {
  await drawPlaces();
  const [damascus, kiswah] = ['Damascus', 'Al-kiswah'].map((place) => {
    const { left, top } = spotOf(place).style;
    return { x: Number.parseFloat(left) * 4.3, y: Number.parseFloat(top) * 3.18 };
  });
  expect(Math.hypot((damascus?.x ?? 0) - (kiswah?.x ?? 0), (damascus?.y ?? 0) - (kiswah?.y ?? 0))).toBeGreaterThan(
    23.5,
  );
});

test('what is not in the list is drawn faintly and said', async () => {
  await drawPlaces({ matched: digestsOf('palmyra conflict') });
  expect(names().slice(0, 2)).toEqual([
    'Masyaf: 1\u00a0incident, 1 agreed; none in the list',
    'Palmyra: 2\u00a0incidents, 2 in conflict; 1 in the list',
  ]);
  expect(document.querySelectorAll('[data-faint]')).toHaveLength(3);
});

test('the lines of the region are drawn, or the world’s if a place lies beyond it', async () => {
  await drawPlaces();
  expect(document.querySelector('.place-map-outline')?.getAttribute('d')).toMatch(/^M[\d.-]+,/);
  cleanup();
  const theCase = caseWith({ ...located, kyiv: { lat: 50.45, lon: 30.52 } });
  const onChoose = () => {};
  render(
    <Places theCase={theCase} digests={digestsOf('kyiv agree', 'masyaf agree')} chosen={null} onChoose={onChoose} />,
  );
  await screen.findByRole('button', { name: /^Kyiv/ });
  await vi.waitFor(() => expect(document.querySelector('.place-map-outline')?.getAttribute('d')).toMatch(/^M[\d.-]+,/));
});

test('of hundreds of places the largest are drawn, with the chosen one, and it is said', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 250 }, (_, n) => [`p${n}`, { lat: 32 + (n % 16) / 4, lon: 36 + n / 60 }]),
  );
  const crowd = Object.keys(many).flatMap((place, n) => digestsOf(...Array(n < 10 ? 1 : 2).fill(`${place} agree`)));
  const theCase = caseWith(many);
  const chosen = 'p3' as ConceptId;
  render(<Places theCase={theCase} digests={crowd} chosen={chosen} onChoose={() => {}} />);
  expect(await screen.findByText('201 places drawn, those with the most incidents; 49 not drawn.')).toBeInTheDocument();
  expect(spotOf('P3')).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('button', { name: /^P4:/ })).toBeNull();
});

test('without any coordinates there is no map', () => {
  const theCase = caseWith({ syria: {} });
  const { container } = render(
    <Places theCase={theCase} digests={digestsOf('syria conflict')} chosen={null} onChoose={() => {}} />,
  );
  expect(container).toBeEmptyDOMElement();
});
