/** The parts of a filing that are prose, and the indicators that they state. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal.prose;
