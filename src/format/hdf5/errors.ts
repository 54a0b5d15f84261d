// The one error of the HDF5 reader.
import { GuardError } from '../../core/errors.ts';

/**
 * `NOT_HDF5`: no superblock where libhdf5 looks for one; `BROKEN`: the structure contradicts itself or ends early;
 * `UNSUPPORTED`: a feature that is named but not read; `BUDGET`: a limit of HDF5_LIMITS was reached.
 */
export class Hdf5Error extends GuardError<'NOT_HDF5' | 'BROKEN' | 'UNSUPPORTED' | 'BUDGET'> {}
