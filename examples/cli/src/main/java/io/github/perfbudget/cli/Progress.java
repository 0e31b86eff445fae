package io.github.perfbudget.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells somebody who waits at a terminal how far the work is; elsewhere nothing. */
interface Progress extends AutoCloseable {

  /** Counts one more input as done. */
  void step();

  @Override
  void close();

  /**
   * Starts the work.
   *
   * @param task what is done
   * @param inputs how many inputs there are
   * @param toFile whether results go to a file, and so do not mix with the progress line
   */
  static Progress of(Console console, CliText task, int inputs, boolean toFile) {
    boolean apart = toFile || !Terminal.OUT.isWatched();
    return Terminal.ERR.isWatched() && apart && inputs > 1
        ? new Line(console, task, inputs)
        : new Silence();
  }

  /** No progress line. */
  final class Silence implements Progress {

    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** A progress line, gone when the work is done. */
  final class Line implements Progress {

    private static final int WIDTH = 72;

    private final ProgressBar bar;

    Line(Console console, CliText task, int inputs) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(console.text(task, java.util.Map.of()))
              .setInitialMax(inputs)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
