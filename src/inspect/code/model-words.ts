// The words of a command that holds settings, as options: `model.name=x` of Hydra, `pretrained=x,dtype=auto` of lm-eval.

type Word = string | undefined;

/** One setting, in front of it what Hydra takes for "also where there is none yet". */
const SETTING = /^\+{0,2}([A-Za-z_][\w.@/-]{0,200})=(.*)$/s;
/** An option whose value is a list of settings. */
const LIST = /^(--[\w-]{1,60})=([A-Za-z_]\w{0,60}=.*)$/s;
/** Last parts of a name that say something only with the part before them: `model.path`. */
const PLAIN = /^(?:name|path|id|repo)$/;
/** Settings of one word. */
const MAX_SETTINGS = 200;

/** All words, those that are settings taken apart. */
export function asOptions(words: readonly Word[]): Word[] {
  return words.flatMap((word): readonly Word[] => {
    if (word?.includes('=') !== true) return [word];
    const [, option, list] = LIST.exec(word) ?? [];
    if (option !== undefined && list !== undefined) return [option, ...settingsIn(list)];
    return SETTING.test(word) ? settingsIn(word) : [word];
  });
}

function settingsIn(text: string): string[] {
  return text.split(',', MAX_SETTINGS).flatMap((part) => {
    const [, name, value] = SETTING.exec(part.trim()) ?? [];
    return name === undefined || value === undefined ? [] : [`--${shortName(name)}=${value}`];
  });
}

/** `actor.model.trust_remote_code` is `trust_remote_code` wherever it stands, `actor.model.path` is `model.path`. */
function shortName(name: string): string {
  const parts = name.split(/[./]/);
  const last = parts.at(-1) ?? '';
  return PLAIN.test(last) ? parts.slice(-2).join('.') : last;
}
