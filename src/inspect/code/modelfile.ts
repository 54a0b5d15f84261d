// The models that an Ollama Modelfile is made from, as commands that fetch them, on the same lines.

const INSTRUCTION = /^\s*(from|adapter)\s+(\S.{0,400}?)\s*$/i;
/** Files beside the Modelfile are no models of a registry. */
const LOCAL = /^(?:[./~]|[A-Za-z]:[\\/])|\\|\.(?:gguf|ggml|bin|safetensors|pt|pth)$/i;
const FENCE = '"""';

/** Keeps every line; what fetches nothing becomes blank. Source: Ollama's documentation of the Modelfile. */
export function shellOfModelfile(text: string): string {
  let quoted = false;
  const lines = text.split('\n').map((line) => {
    const fences = line.split(FENCE).length - 1;
    const inside = quoted;
    if (fences % 2 === 1) quoted = !quoted;
    const [, , name = ''] = inside ? [] : (INSTRUCTION.exec(line) ?? []);
    const model = name.replace(/^(["'])(.*)\1$/, '$2');
    return model === '' || LOCAL.test(model) ? '' : `ollama pull '${model.replaceAll("'", `'\\''`)}'`;
  });
  return lines.join('\n');
}
