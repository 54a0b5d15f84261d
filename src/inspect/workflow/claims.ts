// Which files are workflows and actions, by their paths.

/** GitHub reads workflows from this folder only, not from folders below it. */
export const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

/** An action is used by its folder, wherever that is. */
export const ACTION = /(?:^|\/)action\.ya?ml$/i;
