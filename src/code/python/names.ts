// Which plain names Python gives a meaning without an import, and what star imports of known modules bring.

/** Functions of the `builtins` module that matter to somebody who follows values (library reference). */
const BUILTINS: ReadonlySet<string> = new Set(
  (
    'abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex ' +
    'delattr dict dir divmod enumerate eval exec execfile filter float format frozenset getattr globals hasattr ' +
    'hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct ' +
    'open ord pow print property range raw_input reload repr reversed round set setattr slice sorted staticmethod ' +
    'str sum super tuple type unichr unicode vars zip __import__ __build_class__ __loader__ __spec__ ' +
    'BaseException Exception ImportError ModuleNotFoundError OSError RuntimeError SystemExit TypeError ' +
    'ValueError KeyError AttributeError IndexError NotImplementedError StopIteration AssertionError IOError ' +
    'FileNotFoundError PermissionError KeyboardInterrupt UnicodeDecodeError quit exit copyright credits'
  ).split(' '),
);

export function builtinName(name: string): string | undefined {
  if (name === '__builtins__' || name === '__builtin__') return 'builtins';
  return BUILTINS.has(name) ? `builtins.${name}` : undefined;
}

/** What `from m import *` brings into reach, as far as it can do harm; only names that the module exports. */
const EXPORTS: Readonly<Record<string, string>> = {
  os:
    'system popen execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv ' +
    'spawnve spawnvp spawnvpe posix_spawn posix_spawnp startfile fork forkpty environ environb getenv putenv ' +
    'remove unlink rename replace chmod chown kill walk listdir scandir path putenv dup2',
  subprocess: 'run call check_call check_output Popen getoutput getstatusoutput PIPE DEVNULL STDOUT',
  base64:
    'b64decode b64encode standard_b64decode urlsafe_b64decode b32decode b32hexdecode b16decode b85decode a85decode ' +
    'decodebytes decodestring z85decode',
  binascii: 'unhexlify a2b_hex a2b_base64 a2b_uu',
  codecs: 'decode encode open getdecoder',
  zlib: 'decompress compress decompressobj',
  gzip: 'decompress GzipFile open',
  bz2: 'decompress BZ2File open',
  lzma: 'decompress LZMAFile open',
  marshal: 'loads load dumps dump',
  pickle: 'loads load Unpickler dumps dump',
  socket: 'socket create_connection gethostbyname getaddrinfo',
  ctypes: 'CDLL WinDLL windll cdll memmove CFUNCTYPE string_at PyDLL',
  shutil: 'copy copyfile copy2 copytree move rmtree which',
  pty: 'spawn fork',
  runpy: 'run_path run_module',
  importlib: 'import_module reload __import__',
  builtins: 'exec eval compile open getattr setattr __import__ globals locals vars',
  requests: 'get post put delete head patch request Session session',
  'urllib.request': 'urlopen urlretrieve Request build_opener install_opener',
  urllib2: 'urlopen Request build_opener',
  'http.client': 'HTTPConnection HTTPSConnection',
  types: 'FunctionType CodeType LambdaType ModuleType',
  code: 'InteractiveInterpreter InteractiveConsole interact',
  operator: 'attrgetter methodcaller itemgetter',
  functools: 'partial reduce',
  sys: 'modules settrace setprofile path meta_path path_hooks argv',
};

/** The modules of these star imports that give the name, last import first. */
export function starName(stars: readonly string[], name: string): string | undefined {
  for (let at = stars.length - 1; at >= 0; at--) {
    const module = stars[at] ?? '';
    const exports = Object.hasOwn(EXPORTS, module) ? EXPORTS[module] : undefined;
    if (exports !== undefined && ` ${exports} `.includes(` ${name} `)) return `${module}.${name}`;
  }
  return undefined;
}

/** Modules that others hold as an attribute: `subprocess.os` is `os`, and the same module by another name. */
export function canonical(module: string, attribute: string): string | undefined {
  if (/^(?:os|sys|subprocess|builtins|importlib|shutil)$/.test(attribute) && module !== attribute)
    return attribute;
  if (/^(?:posix|nt)$/.test(module)) return `os.${attribute}`;
  if (module === '__main__' || module === 'builtins' || module === '__builtin__') return undefined;
  return undefined;
}
