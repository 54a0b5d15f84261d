// Handlers of the syntax that Python and JavaScript have alike.

import { each, type Handler } from './evaluate.ts';
import { giveBack } from './local-calls.ts';
import { UNKNOWN } from './values.ts';

/** Runs what may or may not run: an assignment in it adds to what a name may be. */
export const branching: Handler = (state, node) => {
  state.branch++;
  each(state, node);
  state.branch--;
  return UNKNOWN;
};

/** Adds to what the function gives back. */
export const returning: Handler = (state, node) => {
  const value = each(state, node);
  giveBack(state, value);
  return UNKNOWN;
};
