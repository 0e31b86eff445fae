package io.github.perfbudget.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many items at once and hands on the results in the order of the items.
 *
 * <p>No more than a few results wait at a time, so that memory does not grow with their number.
 */
final class Pipeline {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int WAITING = 2 * PROCESSORS;

  private Pipeline() {}

  /** Takes one result after the other. */
  interface Sink<R, E extends Exception> {

    void take(R result) throws E;
  }

  /** Works on items that are asked for no sooner than they are needed. */
  static <T, R, E extends Exception> void run(
      Iterator<T> items, Function<T, R> work, Sink<R, E> sink) throws E {
    if (!items.hasNext()) {
      return;
    }
    T first = items.next();
    if (!items.hasNext()) {
      sink.take(work.apply(first));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      waiting.add(workers.submit(() -> work.apply(first)));
      while (items.hasNext()) {
        if (waiting.size() == WAITING) {
          sink.take(result(waiting.remove()));
        }
        T item = items.next();
        waiting.add(workers.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", stop);
    }
  }
}
