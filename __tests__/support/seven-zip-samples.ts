// Two members as real tools pack them: what the 7z reader has to agree with. Stored ones are built by code.

export const SAMPLE_NAMES = ['model/a.txt', 'model/b.bin'] as const;

/** The content of `model/a.txt`. */
export function sampleText(): string {
  return Array.from({ length: 60 }, (_, index) => `layer.${index % 7}.weight=${(index * 37) % 1000};`).join(
    '',
  );
}

/** The content of `model/b.bin`: calls and jumps as programs for x86 have them, some of them in each other. */
export function sampleCode(): Buffer {
  const jumps = 'e8100000009090e9f0ffffff'.repeat(6);
  return Buffer.from([
    ...Buffer.from(`${jumps}e800e80000e8ffffffff`, 'hex'),
    ...Array.from({ length: 40 }).keys(),
  ]);
}

/** By py7zr 1.1, in base64; `encrypted` holds one member. */
const SAMPLES = {
  lzma: [
    'N3q8ryccAAS0tK0RjgEAAAAAAAAWAAAAAAAAADdaM+AANhhLmOnDzQIe988rwK5eNdUf3KebP66hVNiv7mM3ze4JWSZroNe/ndqB',
    'MW6jchCxp4CtMpbREek4poM5QMnuYm/ocs1Bp86hr7isF41fR5JuWte4CqZtsdqBoJtZOtjeYOnm4HWo+R+wlYwXv0iEOGDFx2No',
    '7G7uEd92Deaz+okOpCyj+lsMY3+W4KfWbq2MGP9WstRUiK+mF/lHzBiByVzcn64c8ZcfqL2F90QzfihtKEcMc8uJpQq3QigyL3Dp',
    'c6DpEim2sBk7mcp50OevpCghwcwHoHt1BJ95z5WoIMlNRDnN9+rUwvdbrPJMDSPG0lgPsO/QvGSWMEJmJ9xHnkGSfIpAj/FgLEJb',
    '8GZVYIZ//iEuQOAAhABwXQAAgTMHrg/VOE6eucZm2o4cYVMb/XInUrVt3sTO3HxitqvmEw796itmU5IFS8g+/jnZ3PDX1UYv8n07',
    'w4czbCQgBJni1nL1Tk390Pp2PaKHvt8PpAfIRCxhAJ+4BMOlG4ysyHetmzoiouzm7bZIAAAAABcGgRYBCXgABwsBAAEhIQEYDICF',
    'AAA=',
  ],
  lzma2: [
    'N3q8ryccAASPzibljwEAAAAAAAAWAAAAAAAAAJsrpPrgBOUBEF0ANhhLmOnDzQIe988rwK5eNdUf3KebP66hVNiv7mM3ze4JWSZr',
    'oNe/ndqBMW6jchCxp4CtMpbREek4poM5QMnuYm/ocs1Bp86hr7isF41fR5JuWte4CqZtsdqBoJtZOtjeYOnm4HWo+R+wlYwXv0iE',
    'OGDFx2No7G7uEd92Deaz+okOpCyj+lsMY3+W4KfWbq2MGP9WstRUiK+mF/lHzBiByVzcn64c8ZcfqL2F90QzfihtKEcMc8uJpQq3',
    'QigyL3Dpc6DpEim2sBk7mcp50OevpCghwcwHoHt1BJ95z5WoIMlNRDnN9+rUwvdbrPJMDSPG0lgPsO/QvGSWMEJmJ9xHnkGSfIpA',
    'j/FgLEJb8FaHJxgA4ACEAG9dAACBMweuD9U4Wfc5xmbajfPt0O4bxKWuHfWrUQ3jabsl6O2MKtW+ZRjcBcV9Sm4NMIPyTQD+XbMR',
    'Agn7zmD5ZofS01+Drk9b9hwznLtIPnBHejx9ZMB5osuTZMs7EruEGYenfTUvTqtZmPkUUZkAAAAXBoEYAQl3AAcLAQABISEBGAyA',
    'hQAA',
  ],
  x86: [
    'N3q8ryccAAS5wsw7qAEAAAAAAAAWAAAAAAAAABI/vmjgBOUBIl0ANhhLmOnDzQIe988rwK5eNdUf3KebP66hVNiv7mM3ze4JWSZr',
    'oNe/ndqBMW6jchCxp4CtMpbREek4poM5QMnuYm/ocs1Bp86hr7isF41fR5JuWte4CqZtsdqBoJtZOtjeYOnm4HWo+R+wlYwXv0iE',
    'OGDFx2No7G7uEd92Deaz+okOpCyj+lsMY3+W4KfWbq2MGP9WstRUiK+mF/lHzBiByVzcn64c8ZcfqL2F90QzfihtKEcMc8uJpQq3',
    'QigyL3Dpc6DpEim2sBk7mcp50OevpCghz+TvXwDd8diGEB4yPmAh6/y9m9NfXiB5QAb3tdWh8+VTvf5F4X2LufWxkTA6H3lI4qi4',
    'LG0asIc/G4HjD+AMiC8brp+92zsP5+kkMkwsPRgA4ACMAHZdAACBMweuD9U4wBOXJNHP4/dk2GeBzTKOhL4HF2j2tpMLDUgwq5De',
    'Bc1P8JkqYMw0QKBeza5K5qlqwbnV6ArD/+14Yc3d41+9lmZ/7IvXXWwpTmiM8UTdkgXdZhAnl71zg6hzOecD8fZnhSR0We692Ikd',
    'UlUAAAAAFwaBKgEJfgAHCwEAASEhARgMgI0AAA==',
  ],
  delta: [
    'N3q8ryccAASyfh5gsQEAAAAAAAAWAAAAAAAAAHymScbgBOUBLF0ANj0/DspxjI7baMwdRKG/dEjRs127E4xb6lEsn2saHj0A1TqG',
    '9DN4ZlMCaPLBrJJY66I98R6db43TKCUWRGFqlYhdJ5wGExjtxPUtzxhmp+7glw97NdoxHqtQHWpCuhUfD8398NXczoCTdUeQmz4V',
    '5GfqgFaMSKpFru0ZBPkYBNR+f64n6Yc1dXzeMIxKRwL47fpQKAhNql5RuMUCm/CU/YsC3QOAFruDT+eaubrtsW5jWrY0wb8jWyp7',
    'CZPuJD83zP0gZcaIWimB4gXQKYdk6CnXZJxBN0usOSqxb/ArcZtsSa6F8zy5sSuIGBtLxK7DigpG1wDCYNfhcEYRjaPXrhDc+gIS',
    'FXStWTypFOUXNb/KvBEsBYxCVaOs9QuzS4Pw+HN1Bc+YrgGMUAAAAOAAjAB1XQAAgTMHrg/VOPjOFyTRz+P3ZNhrWE+fxg0oee3W',
    'eMmQW+oLxqpHcnBhMWz7Tf86byRiTs6yfPSGos5FTqRz2DcPVLdtGpucG/yZYqxWcjOf1p0W6wxOGcW1naAF8BW5QOrAL4rOybV8',
    'lHi+Hq9Fgpoh/VI9AAAAFwaBNAEJfQAHCwEAASEhARgMgI0AAA==',
  ],
  bzip2: [
    'N3q8ryccAASt3cKIygEAAAAAAAAWAAAAAAAAAJ9cWx1CWmg5MUFZJlNZJ7gZwgABwnmh//////+Bf+oi5BSgQAAAYEAAsAFbBmEF',
    'B4SgAAAAAAABpoBKnpGKh6oAAAAAA0AAANqomjQDJo0AAAAAADE0dRGyiJgGGE1JlNy5k2dPoUXHaTiHnqdR+rWr2LNq3cu3r+DD',
    'i4OHi4+T4ClKdHT1daXYl2mMggiqrFlBBA45BBBDp4hWKlSCCCMdA7ixK8orbwigPZCq1E7UTeLWwYpoCkUMKzCrgxPd5oFpEqEY',
    'FW83kCSHYUjCurXmJAaRSwnYWG9r2iQHkTsKcKthu8DqhCFdVwzKgUDCswr1vV8TwFC8BPvAQPo6FiU2cqqhwQI40YEfVWNGIjVV',
    'ZVIkQ2NiI2NjYiRGRkeiABEYgARH2ACIxgAiMaQECQECQHz6CBlICFIB9ICFICBESGIkNsyEfkNARo6fxdyRThQkCe4GcIDgAIQA',
    'b10AAIEzB64P1Tmoqdck0/6yl3rOsEP5eih/jzWQNSFdrRPHz33s4+WVUJs3H7RJjLejesT7IR5Ab9A/HILkLSylojl8EoQ+RCLd',
    '+LORsDkXKRpPWhtWwpQGYD4+PzYwIjmVg0tNWGKZ964rDD4yAAAAABcGgVMBCXcABwsBAAEhIQEYDICFAAA=',
  ],
  deflate: [
    'N3q8ryccAAS3oZfpsQEAAAAAAAAWAAAAAAAAAH5blKil0jlOQ0EQhOHHvu/7vkNmTfd0T/fI4jAEFiA5QkiIW/iYJuMGBqFnB9Uh',
    'WamiL/j7T5+9t07qfPRen1/eH1O3/3fQ+MjWPjx+TNonjx8iai+ZXOLtpZPLtb3K+GLm9poAWCsSuBY05JwRkS0hQpIhQkQQIU6I',
    'UHJEqCoitDIiCldElFIQYSkjwiQhwswQ4SSIcCVEuDsiKisiamFE1FoRkQsaLCOBKIUixEIRLkhgplCEeiiiKhpy5lBEqYiQVEIR',
    'kkMRnhChZKEIlVBEJUQU9lBEUURY4lBErqEIK4hwyqEITaEIN0RUllBEoVBEdURkRYMxEijVUISUUITn7nCzaZrB4Ot7NBr9azfD',
    'phn+jlEzNT0zOze/sLi0vLK6tr6xubW9s7u3f3B4dHxyenZ+cXl1fXN7d//wA+AAhABvXQAAgTMHrg/VORrXlyTT/rKXesET6EoS',
    't93NO4X4UA3oLL5mD4IG4braZTDMu/9Z1fis5LxXccBKJnREjtwcINR1sRYglUme7EkWZIJidQqhreFYngsP3eC1d/ygQIMTcVZ8',
    '+zz9DpC5uHE6b3sAAAAAFwaBOgEJdwAHCwEAASEhARgMgIUAAA==',
  ],
  ppmd: [
    'N3q8ryccAAQtquu+gwEAAAAAAAAWAAAAAAAAAJPtO4cAa/OrOOP+fFnakZI45GVo4fU5A2YRYj8PsWcyC8EG9vVj51tD9QM53YtY',
    '2lFMGmuR9+ucAqRNi77TD+Bnpr/xwH4bGBT6lNmp4Zeu7ZB0DXeA+PH80OO/gmvseq+6UvUa8rxvItJuxcR9KRTaPZdSpRTYPUgx',
    'nZxK59TZirpnkPDkrcYzgQ1EnDEODZAQtBX1JBacStYDj4mIHACBxA+PHMLswSe5v8fgA/1MgG/HItp+zQUCgx/7E2v/BBsVvrRd',
    'FF3hPPTKLmXD8n0uylLkVN+SZAJsQB/bbEhU6S0fuog0YZHT75ZcN9AMC0QpdC1MosHPSCYY3E2ixavCmETmcBeKygAA4ACMAHVd',
    'AACBMweuD9U9gL49bDezxQQME+vsazMvwJQp4axAcz1PPbgovBcLE9G6j3+QHDHXI/hv3Ix9102XjvYYipelkhfglx3v4tdGpvhN',
    '4y2wpa4cjGsiyogmM5GH2uHSvw38gn2Gs8afLyftpPlUzlHAd16yiAAAAAAXBoEGAQl9AAcLAQABISEBGAyAjQAA',
  ],
  encrypted: [
    'N3q8ryccAAQKLZHWhQAAAAAAAAAUAAAAAAAAAIbrBdD3wEspfQpYqqgOvkD1x0NPAQBwAQQGAAEJEAoB5XYH5gAHCwEAAiQG8QcB',
    'ElMPF/OmdlUsS8hON4W+JnHaxCEhARgBAAwKBgAICgHl6KJcAAAFAREZAG0AbwBkAGUAbAAvAGEALgB0AHgAdAAAABQKAQDgD0sT',
    '2HndARUGAQAggICBAAAAFwYQAQl1AAcLAQABISEBGAxxAAA=',
  ],
  encryptedHeader: [
    'N3q8ryccAARroRMfkAAAAAAAAAApAAAAAAAAAJEBH+HGXLrfwjsfExKKlhjV72J/fcw2ON896YlPecix81Ajd6EMDi8yE62uYkAe',
    '4A9aw07RbQ9rgE03Ognd3UdeislANrPeE6vlAM//951M/pNobfAm7MPL6dWBbI+opAHHiM3M7wad0de9N9t/jJ9yJPI2F3otHw6F',
    'US94CwCIZw+LBPLeNYs/zsFBeI2CuUoJn7wXBhABCYCAAAcLAQABJAbxBwESUw9TwuREZaV6+GME0143yp0qDHEAAA==',
  ],
} as const;

export type SevenZipSample = keyof typeof SAMPLES;

export function sevenZipSample(name: SevenZipSample): Buffer {
  return Buffer.from(SAMPLES[name].join(''), 'base64');
}
