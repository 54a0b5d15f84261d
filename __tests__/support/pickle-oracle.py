# Says which globals CPython's two unpicklers look up in pickles, without running or importing any of them.
# Standard input: one base64 pickle a line. Standard output: for each a JSON list of [module, name] pairs and
# [module, name, new module, new name] where the Python 2 renames applied.
import base64
import io
import json
import pickle
import resource
import sys
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING

# Hostile lengths must fail, not fill the machine.
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))


class Inert:
    """Can be called, subclassed, filled and built, and does nothing."""

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass

    def append(self, item):
        pass

    add = append


def recorder(base):
    class Recorder(base):
        def find_class(self, module, name):
            old = getattr(self, "proto", 3) < 3
            if old and (module, name) in NAME_MAPPING:
                self.seen.append([module, name, *NAME_MAPPING[module, name]])
            elif old and module in IMPORT_MAPPING:
                self.seen.append([module, name, IMPORT_MAPPING[module], name])
            else:
                self.seen.append([module, name])
            return Inert

        def persistent_load(self, pid):
            return Inert()

    return Recorder


C_UNPICKLER = recorder(pickle.Unpickler)
PYTHON_UNPICKLER = recorder(pickle._Unpickler)


def seen_by(kind, data):
    unpickler = kind(io.BytesIO(data))
    unpickler.seen = []
    try:
        unpickler.load()
    except BaseException:
        pass
    return unpickler.seen


for line in sys.stdin:
    data = base64.b64decode(line)
    print(json.dumps(seen_by(C_UNPICKLER, data) + seen_by(PYTHON_UNPICKLER, data)), flush=True)
