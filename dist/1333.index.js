export const id = 1333;
export const ids = [1333];
export const modules = {

/***/ 81333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTorchRecords: () => (/* binding */ readTorchRecords)
/* harmony export */ });
/* harmony import */ var _pickle_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46002);

/** Pickles followed: one for each storage or tensor. Real files have a few thousand. */
const MAX_PICKLES = 10_000;
const ELEMENT_BYTES = {
    BoolStorage: 1,
    ByteStorage: 1,
    CharStorage: 1,
    HalfStorage: 2,
    BFloat16Storage: 2,
    ShortStorage: 2,
    FloatStorage: 4,
    IntStorage: 4,
    ComplexFloatStorage: 8,
    DoubleStorage: 8,
    LongStorage: 8,
    ComplexDoubleStorage: 16,
};
/**
 * Reads `storages` or `tensors` as `legacy_load` of `torch/serialization.py` does: a pickled count, then for each a
 * pickled description and raw data, and behind all storages one more pickle. Stops where something does not fit.
 */
async function readTorchRecords(bytes, kind) {
    const pickles = [];
    const next = async (start) => {
        const { streams } = await (0,_pickle_read_js__WEBPACK_IMPORTED_MODULE_0__.readPickle)(bytes, { start, multiple: false, trailing: 'ignore' });
        const [stream] = streams;
        if (stream === undefined || stream.stopped !== undefined)
            return undefined;
        pickles.push({ start, end: stream.end });
        return stream;
    };
    const stopped = { pickles, whole: false };
    const first = await next(0);
    const count = first?.result?.kind === 'int' ? Number(first.result.value) : -1;
    if (first === undefined || !(count >= 0) || count > MAX_PICKLES)
        return stopped;
    let at = first.end;
    for (let index = 0; index < count; index++) {
        const stream = await next(at);
        const length = stream === undefined ? undefined : await dataLength(bytes, stream, kind);
        if (stream === undefined || length === undefined)
            return stopped;
        at = stream.end + length;
    }
    if (kind === 'storages') {
        const views = await next(at);
        if (views === undefined)
            return stopped;
        at = views.end;
    }
    return { pickles, whole: at === bytes.size };
}
async function dataLength(bytes, stream, kind) {
    const head = await bytes.read(stream.end, 8);
    if (head.length < 8)
        return undefined;
    const view = new DataView(head.buffer, head.byteOffset, 8);
    // Sizes and strides of the tensor, eight bytes each, and its offset; four bytes are for nothing.
    if (kind === 'tensors')
        return 8 + 16 * view.getUint32(0, true) + 8;
    const elementBytes = ELEMENT_BYTES[storageName(stream.result)];
    const elements = Number(view.getBigUint64(0, true));
    return elementBytes === undefined || !Number.isSafeInteger(elements)
        ? undefined
        : 8 + elements * elementBytes;
}
/** Storages are described by key, location and type. */
function storageName(description) {
    const type = description?.kind === 'container' ? description.items[2] : undefined;
    return type?.kind === 'global' ? type.global.name : '';
}


/***/ })

};
