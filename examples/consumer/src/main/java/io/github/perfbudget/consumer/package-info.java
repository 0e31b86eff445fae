/** A small program on top of the library. */
package io.github.perfbudget.consumer;
