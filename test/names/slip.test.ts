import { expect, test } from 'vitest';
import { isSlip } from '../../src/names/slip.ts';

test.each([
  ['Schema', 'Schemal'],
  ['websocket', 'webscoket'],
  ['offlined', 'offined'],
  ['SidecarSet', 'SidercarSet'],
  ['Alpine', 'Apline'],
  ['lantern', 'lentern'],
  ['segment', 'segement'],
  ['shipment', 'shipement'],
  ['mooring', 'mooreing'],
  ['manageable', 'managable'],
  ['account', 'accont'],
  ['Resource', 'Resorce'],
  ['Running', 'Runing'],
])('%s and %s', (a, b) => {
  expect([isSlip(a, b), isSlip(b, a)]).toEqual([true, true]);
});

test.each([
  ['lamps', 'lamp'],
  ['lanternd', 'lantern'],
  ['keeper', 'keeped'],
  ['Quays', 'quays'],
  ['colour', 'color'],
  ['optimise', 'optimize'],
  ['modelling', 'modeling'],
  ['centre', 'center'],
  ['licence', 'license'],
  ['judgement', 'judgment'],
  ['acknowledgements', 'acknowledgments'],
  ['ageing', 'aging'],
  ['queueing', 'queuing'],
  ['sizeable', 'sizable'],
  ['neighbours', 'neighbors'],
  ['behavioural', 'behavioral'],
  ['moulding', 'molding'],
  ['harbour', 'harbor'],
  ['enrolment', 'enrollment'],
  ['install', 'instal'],
  ['focussed', 'focused'],
  ['adapter', 'adaptor'],
  ['dependant', 'dependent'],
  ['async', 'sync'],
  ['sage', 'sagee'],
  ['lantern', 'lattern2'],
])('%s is no slip of %s', (a, b) => {
  expect([isSlip(a, b), isSlip(b, a)]).toEqual([false, false]);
});
