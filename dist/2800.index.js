export const id = 2800;
export const ids = [2800];
export const modules = {

/***/ 72800:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectR: () => (/* binding */ inspectR)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52203);
/* harmony import */ var _format_r_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98492);
/* harmony import */ var _format_r_sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78361);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46294);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4327);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85080);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21559);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95148);








async function inspectR(artifact, { rules }) {
    const { bytes, locator } = artifact;
    const head = await bytes.read(0, 256);
    const start = (0,_format_r_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfR */ .w)(head, (0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(locator));
    if (start === undefined)
        return { format: 'r-data', findings: [], members: [], incomplete: [OLD] };
    const knowledge = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_4__/* .rKnowledge */ .ZT)(rules);
    const facts = await (0,_format_r_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readR */ .N)(bytes, start, (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .kept */ .L)(knowledge));
    const verdicts = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeR */ .U)(facts, knowledge, isWorkspace(locator));
    return {
        format: start.isSaved ? 'r-saved' : 'r-object',
        findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(verdicts, artifact, rules),
        members: rest(artifact, facts),
        incomplete: facts.stopped === undefined ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteOf */ .Y)(facts.stopped)],
    };
}
/** R restores `.RData` of the folder that it is started in; the compressed stream of it has the same name. */
function isWorkspace(locator) {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .baseName */ .F)(locator) === '.rdata' && /(?:^|\/)\.RData$/.test(locator.path);
}
/** What R does not read: another program may. A line break at the end is what text form ends with. */
function rest({ bytes }, { end, stopped }) {
    if (stopped !== undefined || end + 1 >= bytes.size)
        return [];
    const left = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceBytes */ .A1)(bytes, end, bytes.size - end);
    return [{ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: left }) }];
}
const OLD = {
    code: 'unsupported',
    reason: 'the first version of save(), which R stopped writing in 2001, is not read',
    risk: 'unknown',
};


/***/ })

};
