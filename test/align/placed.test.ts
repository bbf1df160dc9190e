import { expect, test } from 'vitest';
import { placedConfidence, withPlaces } from '../../src/align/placed.ts';
import { readPair } from '../../src/pipeline.ts';
import { pairing } from '../pairs.ts';

const text = '# Lamps\n\nA.\n\n## Light\n\nB.\n\n## Dim\n\nC.\n';
const views = readPair(pairing({ name: 'lamp.md', en: text, zh: text })).source.sections.map(
  (section) => ({ section }),
);
const match = (at: number, confidence: number) => ({ source: at, target: at, confidence });
const sameTitle = () => 1;
const confidences = (first: number, titleSaid = sameTitle) =>
  withPlaces(views, views, [match(0, first), match(1, 0.55), match(2, 0.9)], titleSaid).map(
    ({ confidence }) => confidence,
  );

test('a section between two sure ones is as sure as its place', () => {
  expect(confidences(0.9)).toEqual([0.9, placedConfidence, 0.9]);
});

test('beside a doubtful one, or under a title that is not said, it stays as it was', () => {
  expect(confidences(0.5)[1]).toBe(0.55);
  expect(confidences(0.9, () => 0)[1]).toBe(0.55);
});

test('a section of another level, or with others between, has another place', () => {
  const [top, light, dim] = views;
  if (!top || !light || !dim) throw new Error('three sections');
  const matches = [match(0, 0.9), match(1, 0.55), match(2, 0.9)];
  expect(withPlaces(views, [top, top, dim], matches, sameTitle)[1]?.confidence).toBe(0.55);
  const apart = [match(0, 0.9), { source: 1, target: 2, confidence: 0.55 }];
  expect(withPlaces(views, views, apart, sameTitle)[1]?.confidence).toBe(0.55);
});
