/** A department's declaration (部门整体支出绩效目标申报表). Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal.declaration;
