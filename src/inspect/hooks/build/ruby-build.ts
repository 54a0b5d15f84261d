// Reads what Ruby runs when a gem is installed or a project is built: gemspecs, Gemfiles, extconf.rb, Rakefiles.
import { quoted } from '../../quoted.ts';
import type { HookReading, HookText } from '../fact.ts';
import { judgeBuild } from './judge.ts';
import { readRubyProgram } from './ruby.ts';

export function readRubyBuild({ text, path, when, knowledge }: HookText): HookReading {
  const { program, runs, fetches } = readRubyProgram(text);
  const subject = `the program ${quoted(path)}`;
  return { facts: judgeBuild({ program, runs, fetches, language: 'ruby', subject, when, knowledge }) };
}
