// Small files of bun.lock, as bun writes them: one with a comment, one with nested and version-scoped overrides.

export const BUN = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "app",
      "devDependencies": {
        "@s/a": "^1.0.0",
      },
      "optionalDependencies": {
        "g": "github:o/r",
      },
    },
    "packages/web": {
      "name": "web",
      "dependencies": {
        "b": "^3",
      },
    },
  },
  // by hand
  "packages": {
    "@s/a": ["@s/a@1.2.3", "", { "dependencies": { "b": "^2" } }, "sha512-A=="],

    "@s/a/b": ["b@2.0.0", "", {}, "sha512-B=="],

    "alias": ["real@2.0.0", "https://npm.example.com/", {}, "sha512-R=="],

    "b": ["b@1.0.0", "https://registry.example.com/b/-/b-1.0.0.tgz", {}, "sha512-C=="],

    "f": ["f@file:../f", {}],

    "g": ["g@github:o/r#79ac49e", {}, "o-r-79ac49e"],

    "t": ["t@https://example.com/t.tgz", {}, "sha512-T=="],

    "web": ["web@workspace:packages/web"],

    "web/b": ["b@3.0.0", "", {}, "sha512-D=="],
  }
}
`;

export const BUN_NESTED = `{
  "lockfileVersion": 3,
  "configVersion": 1,
  "workspaces": {
    "": {
      "dependencies": {
        "a": "^1.0.0",
        "b": "^2.0.0",
      },
    },
  },
  "overrides": {
    "a": {
      ".": "1.0.0",
      "b": "npm:other@1.1.0",
    },
    "c@1": { ".": "1.1.0" },
    "d": "3.0.0",
  },
  "packages": {
    "a": ["a@1.0.0", "", { "dependencies": { "b": "^2.0.0" } }, "sha512-A=="],

    "b": ["b@2.0.0", "", {}, "sha512-B=="],

    "a/b": ["other@1.1.0", "", { "dependencies": { "c": "^1.0.0" } }, "sha512-O=="],

    "c": ["c@1.1.0", "", {}, "sha512-C=="],
  }
}
`;
