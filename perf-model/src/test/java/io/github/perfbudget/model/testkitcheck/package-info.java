/** Tests of the test kit, kept out of its package, which is published. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.testkitcheck;
