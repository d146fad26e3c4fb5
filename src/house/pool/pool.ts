import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { mustBeOutside } from '../db/inside.ts'
import { Busy, openTurns } from '../turns.ts'

/** A pure function of a module that a worker can do: plain data in, plain data out (structured clone). */
export interface Task<A extends readonly unknown[] = readonly unknown[], R = unknown> {
  readonly module: string
  readonly name: string
  /** Only there for the types. */
  readonly does?: (...args: A) => R
}

/** `task<typeof add>(import.meta.resolve('./add.ts'), 'add')`: the module is loaded in the worker, when first asked. */
export const task = <F extends (...args: never[]) => unknown>(
  module: string,
  name: string,
): Task<Parameters<F>, Awaited<ReturnType<F>>> => ({ module, name })

/** Has a task done for whoever asks. Throws Busy, or what the task threw. */
export type Work = <A extends readonly unknown[], R>(task: Task<A, R>, ...args: A) => Promise<R>

export interface Question {
  readonly module: string
  readonly name: string
  readonly args: readonly unknown[]
}
export type Answer = { readonly value: unknown } | { readonly error: unknown }

interface Options {
  readonly size?: number
  /** How long one task may run, in milliseconds. */
  readonly deadline?: number
  /** Heap of one worker, in MB. */
  readonly memory?: number
  readonly waiting?: number
  readonly share?: number
  readonly patience?: number
}

export interface Pool {
  /** What `caller` (a person or an address) has done here. */
  readonly workFor: (caller: string) => Work
  /** Ends the workers, with whatever they do; nothing is done from then on. */
  close(): Promise<void>
}

/** One core stays for whoever asks for a page; more than four workers would only take memory. */
const spare = Math.max(1, Math.min(4, availableParallelism() - 1))

const entry = new URL('./worker.ts', import.meta.url)
const hook = new URL('../runtime/tsx.js', import.meta.url).href

/**
 * Workers for what takes long to reckon: documents, differences, maps. Each begins when it is first needed. A worker that is over its
 * deadline or its memory is ended, and the next task gets a new one. An idle worker keeps no process alive.
 */
export function openPool(options: Options = {}): Pool {
  const { size = spare, deadline = 30_000, memory = 512, waiting = 64, share = 8, patience = 30_000 } = options
  const turns = openTurns({ atOnce: size, waiting, share, patience })
  const all = new Set<Worker>()
  const idle: Worker[] = []
  let closing = false

  function start(): Worker {
    const worker = new Worker(entry, {
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', hook],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    all.add(worker)
    // Whoever asked hears of it; without a listener it would end the process.
    worker.on('error', () => {})
    worker.once('exit', () => {
      all.delete(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    })
    return worker
  }

  async function done(question: Question): Promise<unknown> {
    if (closing) throw new Busy('busy')
    const worker = idle.pop() ?? start()
    worker.ref()
    let answer: Answer
    try {
      answer = await ask(worker, question, deadline)
    } catch (error) {
      void worker.terminate()
      throw tooHeavy(error) ? new Busy(closing ? 'busy' : 'too-heavy') : error
    }
    worker.unref()
    idle.push(worker)
    if ('error' in answer) throw answer.error
    return answer.value
  }

  async function slowly(caller: string, question: Question): Promise<unknown> {
    mustBeOutside('slow work')
    return turns(caller, () => done(question))
  }

  return {
    workFor:
      (caller) =>
      <A extends readonly unknown[], R>({ module, name }: Task<A, R>, ...args: A) =>
        slowly(caller, { module, name, args }) as Promise<R>,
    close: async () => {
      closing = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

/** Rejects with an AbortError when it is not there in time or the worker ended, and with what the worker itself died of. */
async function ask(worker: Worker, question: Question, deadline: number): Promise<Answer> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  worker.once('exit', leave)
  try {
    const answer = once(worker, 'message', { signal: AbortSignal.any([gone.signal, AbortSignal.timeout(deadline)]) })
    worker.postMessage(question)
    return (await answer)[0]
  } finally {
    worker.off('exit', leave)
  }
}

const tooHeavy = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY')
