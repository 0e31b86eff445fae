package io.github.perfbudget.model.testkit;

/** Makes a value from decisions: the same decisions make the same value. */
@FunctionalInterface
interface Draw<T> {

  T from(Choices choices);
}
