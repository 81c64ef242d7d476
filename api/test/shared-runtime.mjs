// @ts-check
import { compileFunction, constants } from 'node:vm';
import jestRuntime from 'jest-runtime';

const Runtime = /** @type {typeof jestRuntime.default} */ (/** @type {unknown} */ (jestRuntime));

/**
 * Loads modules in the context of the worker instead of a sandbox, whose every look at a global name goes through a proxy; a suite
 * with a window needs that of its window.
 */
class ContextRuntime extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} setting */
  constructor(...setting) {
    const { getBuiltinModule } = process;
    super(...setting);
    const context = setting[1].getVmContext();
    const parsingContext = context === globalThis ? undefined : (context ?? undefined);
    // The process is the real one: it keeps what it gives away.
    Object.assign(process, { getBuiltinModule });
    const { executor } =
      /** @type {{ executor: { compile: (source: string, filename: string) => Function, injectedModuleParameters: string[] } }} */ (
        /** @type {unknown} */ (this)
      );
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, {
        filename,
        ...(parsingContext ? { parsingContext } : {}),
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
  }
}

/**
 * By what suites see around them: the worker, or the window of its suites that need one.
 * @type {Map<unknown, ContextRuntime>}
 */
const homes = new Map();

/**
 * Loads the file of each suite anew, and everything else once for all suites of a worker: the product and its packages are a thousand
 * modules, and loading them takes many times longer than what a suite then does with them. No suite replaces a module by another.
 */
export default class SharedRuntime extends ContextRuntime {
  /** @param {ConstructorParameters<typeof Runtime>} setting */
  constructor(...setting) {
    super(...setting);
    const context = setting[1].getVmContext();
    const home = homes.get(context) ?? new ContextRuntime(...setting);
    homes.set(context, home);
    this.home = home;
  }

  /**
   * @override
   * @template T
   * @param {string} from
   * @param {string} [moduleName] none for the file of the suite itself
   * @returns {T}
   */
  requireModule(from, moduleName) {
    return moduleName === undefined ? super.requireModule(from) : this.home.requireModule(from, moduleName);
  }

  /** @override */
  getSourceMaps() {
    return new BothMaps(super.getSourceMaps(), this.home.getSourceMaps());
  }
}

/** Where the sources of both are; asked for before anything is loaded, so it looks when it is asked. */
class BothMaps extends Map {
  /**
   * @param {ReadonlyMap<string, string>} own
   * @param {ReadonlyMap<string, string>} kept
   */
  constructor(own, kept) {
    super();
    this.own = own;
    this.kept = kept;
  }

  /**
   * @override
   * @param {string} file
   */
  get(file) {
    return this.own.get(file) ?? this.kept.get(file);
  }

  /**
   * @override
   * @returns {MapIterator<[string, string]>}
   */
  *[Symbol.iterator]() {
    yield* this.kept;
    yield* this.own;
    return undefined;
  }
}
