package io.github.perfbudget.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** A command: says what its command line can hold, and does its work when it was read. */
interface PerfCommand extends Callable<Integer> {

  List<Argument<?>> arguments();
}
