import { beforeEach, describe, expect, test } from 'vitest';
import { back, begin, forth, go, goAndShow, nameHere, place } from './place.svelte';

/** Stands at a place whose screen has that heading. */
function stand(title: string, ...path: string[]) {
  go(...path);
  document.body.innerHTML = `<main><h1>${title}</h1></main>`;
}

beforeEach(() => {
  document.body.innerHTML = '';
  begin();
});

describe('back and forth', () => {
  test('lead through the places one has been', () => {
    go('awards');
    go('awards', 'round', '12');
    back();
    expect(place.path).toEqual(['awards']);
    back();
    expect(place.path).toEqual(['home']);
    forth();
    forth();
    expect(place.path).toEqual(['awards', 'round', '12']);
  });

  test('stop at both ends', () => {
    back();
    expect(place.path).toEqual(['home']);
    expect([place.hasBack, place.hasForth]).toEqual([false, false]);
  });

  test('a new way ends the way forth', () => {
    go('awards');
    back();
    go('units');
    forth();
    expect(place.path).toEqual(['units']);
  });

  test('going where one is, is no step', () => {
    go('awards');
    go('awards');
    back();
    expect(place.path).toEqual(['home']);
  });
});

test('looking for the place one is at shows it anew, without a step', () => {
  go('units', '15');
  const before = place.turn;
  goAndShow('units', '15');
  expect(place.turn).not.toBe(before);
  back();
  expect(place.path).toEqual(['home']);
});

describe('places one has been', () => {
  test('carry their heading, the latest first, each once, without the present one', () => {
    stand('Dân vận khéo 2024', 'awards', 'round', '1');
    stand('Đột xuất 2025', 'awards', 'round', '2');
    stand('Dân vận khéo 2024', 'awards', 'round', '1');
    go('home');
    expect(place.visits.map((visit) => visit.title)).toEqual(['Dân vận khéo 2024', 'Đột xuất 2025']);
    back();
    expect(place.visits.map((visit) => visit.title)).toEqual(['Đột xuất 2025']);
  });

  test('may have a name of their own', () => {
    stand('Dân vận khéo 2024', 'awards', 'round', '1', 'nomination', '88');
    nameHere('Lê Thị Bé');
    go('home');
    expect(place.visits.map((visit) => visit.title)).toEqual(['Lê Thị Bé']);
  });

  test('belong to one office', () => {
    stand('Dân vận khéo 2024', 'awards', 'round', '1');
    go('home');
    begin();
    expect(place.visits).toEqual([]);
  });
});
