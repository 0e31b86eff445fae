/** Project tables (项目绩效目标表), from the head to the sign-off. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal.project;
