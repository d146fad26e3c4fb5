import { type MessagePort, parentPort } from 'node:worker_threads'
import { standBehind } from './behind.ts'
import type { Answer, Question } from './pool.ts'

/** Answers what the pool asks, one question after the other. */
function serve(port: MessagePort): void {
  standBehind()
  port.on('message', async (question: Question) => {
    const answer = await answerTo(question)
    try {
      port.postMessage(answer)
    } catch (error) {
      // What came out cannot leave the thread: functions, for one.
      port.postMessage({ error: new Error(String(error)) } satisfies Answer)
    }
  })
}

async function answerTo({ module, name, args }: Question): Promise<Answer> {
  try {
    return { value: await (await import(module))[name](...args) }
  } catch (error) {
    return { error }
  }
}

if (parentPort) serve(parentPort)
