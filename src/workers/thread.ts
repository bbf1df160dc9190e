import { type ResourceLimits, Worker } from 'node:worker_threads';
import { UsageError } from '../errors.ts';
import type { Answer, Begin, Farewell, Order } from './messages.ts';
import type { Part, StepName, Steps } from './steps.ts';

/** A thread beside this one. */
export interface Thread {
  perform<S extends StepName>(step: S, given: Steps[S]['given']): Promise<Part<S>>;
  /** Ends it when it has done all; gives its last words. */
  end(): Promise<Farewell>;
  /** Ends it at once. */
  stop(): void;
}

/**
 * Starts a thread. Every answer comes, or is an error: also where the thread is gone.
 *
 * @param program its built file
 * @param limits of its memory; as large as this thread's where left out
 */
export function startThread(program: URL, begin: Begin, limits: ResourceLimits = {}): Thread {
  // Nothing that looks into this thread, such as a profiler, is meant to look into that one.
  const worker = new Worker(program, {
    workerData: begin,
    execArgv: [],
    resourceLimits: limits,
  });
  let waiting: { resolve: (found: never) => void; reject: (error: unknown) => void } | null = null;
  let gone: Error | null = null;
  const lose = (error: Error) => {
    gone ??= error;
    waiting?.reject(gone);
    waiting = null;
  };
  worker.on('error', (error) => lose(lossOf(error)));
  worker.on('exit', (code) =>
    lose(new Error(`A thread of the run ended before it was done (${code})`)),
  );
  worker.on('message', (answer: Answer<never>) => {
    const one = waiting;
    waiting = null;
    if (answer.kind === 'done') one?.resolve(answer.found);
    else one?.reject(answer.error);
  });
  const ask = <T>(order: Order) =>
    new Promise<T>((resolve, reject) => {
      if (gone !== null) return reject(gone);
      waiting = { resolve, reject };
      worker.postMessage(order);
    });
  return {
    perform: (step, given) => ask(orderOf(step, given)),
    end: () => ask({ step: 'end' }),
    stop: () => {
      void worker.terminate();
    },
  };
}

function orderOf<S extends StepName>(step: S, given: Steps[S]['given']) {
  return { step, given } as Order;
}

function lossOf(error: Error): Error {
  const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory
    ? new UsageError('a thread of the run is out of memory; --threads 1 needs less')
    : error;
}
