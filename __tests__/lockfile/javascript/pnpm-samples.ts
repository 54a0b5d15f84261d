// Small pnpm lockfiles of every version, as pnpm writes them.

const nine = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true

time:
  '@s/a@1.0.0': '2026-01-02T03:04:05.678Z'

importers:

  .:
    dependencies:
      '@s/a':
        specifier: ^1.0.0
        version: 1.0.0(b@2.0.0)
      bee:
        specifier: npm:b@^2.0.0
        version: b@2.0.0
    devDependencies:
      dev:
        specifier: '*'
        version: 1.0.0

  packages/web:
    dependencies:
      core:
        specifier: workspace:*
        version: link:../core
      outside:
        specifier: link:../../../outside
        version: link:../../../outside

packages:

  '@s/a@1.0.0':
    resolution: {integrity: sha512-A}
    engines: {node: '>=14'}
    peerDependencies:
      b: '*'

  b@2.0.0:
    resolution: {integrity: sha512-B, tarball: https://registry.example.com/b/-/b-2.0.0.tgz}
    deprecated: |-
      Not kept any more:

      use another

  c@https://codeload.github.com/o/r/tar.gz/0123456789abcdef0123456789abcdef01234567:
    resolution: {tarball: https://codeload.github.com/o/r/tar.gz/0123456789abcdef0123456789abcdef01234567, gitHosted: true}
    version: 3.0.0

  dev@1.0.0:
    resolution: {integrity: sha512-D}
    os: [linux, '!win32']
    bundledDependencies:
      - x
      - '@s/y'

  core@file:packages/core:
    resolution: {directory: packages/core, type: directory}

  g@git+https://example.com/g.git:
    resolution: {commit: 0123456789abcdef0123456789abcdef01234567, repo: https://example.com/g.git, type: git}
    version: 1.0.0

  node@runtime:26.7.0:
    resolution:
      type: variations
      variants:
        - resolution:
            archive: tarball
            integrity: sha256-L=
            type: binary
            url: https://dist.example.com/linux.tar.gz
          targets:
            - cpu: x64
              libc: musl
              os: linux
        - resolution:
            integrity: sha256-M=
            type: binary
            url: https://dist.example.com/mac.tar.gz
          targets:
            - cpu: arm64
              os: darwin
    version: 26.7.0

  opt@1.0.0:
    resolution: {integrity: sha512-O}

snapshots:

  '@s/a@1.0.0(b@2.0.0)':
    dependencies:
      b: 2.0.0
      c: https://codeload.github.com/o/r/tar.gz/0123456789abcdef0123456789abcdef01234567
    optionalDependencies:
      opt: 1.0.0

  b@2.0.0: {}

  c@https://codeload.github.com/o/r/tar.gz/0123456789abcdef0123456789abcdef01234567: {}

  dev@1.0.0: {}

  opt@1.0.0:
    optional: true
`;

const six = `lockfileVersion: '6.0'

dependencies:
  '@s/a':
    specifier: ^1.0.0
    version: 1.0.0(b@2.0.0)

packages:

  /@s/a@1.0.0(b@2.0.0):
    resolution: {integrity: sha512-A}
    dev: false

  /b@2.0.0:
    resolution: {integrity: sha512-B}
    requiresBuild: true
    dev: true
    optional: true

  ? /long@1.0.0(peer@1.0.0)
  : resolution: {integrity: sha512-L}
    dev: false

  file:packages/core:
    resolution: {directory: packages/core, type: directory}
    name: core

  github.com/o/r/0123456:
    resolution: {tarball: https://codeload.github.com/o/r/tar.gz/0123456}
    name: r
    version: 4.0.0
`;

const five = `lockfileVersion: 5.4

specifiers:
  '@s/a': ^1.0.0
  alias: npm:real@3

dependencies:
  '@s/a': 1.0.0_b@2.0.0
  alias: /real/3.0.0

packages:

  /@s/a/1.0.0_b@2.0.0:
    resolution: {integrity: sha512-A}
    dev: false

  /b/2.0.0:
    resolution: {integrity: sha512-B}
    requiresBuild: true
    dev: true

  /real/3.0.0:
    resolution: {integrity: sha512-R}

  registry.example.com/x/1.0.0:
    resolution: {integrity: sha512-X, registry: 'https://registry.example.com/'}

registry: 'https://registry.example.com/'
`;

const two = `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}
    packageManagerDependencies:
      pnpm:
        specifier: 12.0.0
        version: 12.0.0

packages:

  pnpm@12.0.0:
    resolution: {integrity: sha512-P}

snapshots:

  pnpm@12.0.0: {}

---
lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: 1.0.0
        version: 1.0.0

packages:

  a@1.0.0:
    resolution: {integrity: sha512-A}

snapshots:

  a@1.0.0: {}
`;

export const PNPM = { nine, six, five, two } as const;
