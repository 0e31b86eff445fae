package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two budgets of a declaration: revenue (年度收入预算) and expenditure (年度支出预算). */
public final class DeclarationBudgets {

  public static final List<BudgetPart<RevenueBudget>> REVENUE =
      List.of(
          BudgetPart.of("total", RevenueBudget::total, "合计", "合计"),
          BudgetPart.of(
              "generalPublicBudget", RevenueBudget::generalPublicBudget, "一般公共预算拨入", "一般公共预算"),
          BudgetPart.of("governmentFund", RevenueBudget::governmentFund, "政府基金预算拨入", "政府基金"),
          BudgetPart.of("advanceTransfer", RevenueBudget::advanceTransfer, "提前告知转移支付", "提前告知转移支付"),
          BudgetPart.of("carriedOver", RevenueBudget::carriedOver, "上年结转", "上年结转"),
          BudgetPart.of("selfRaised", RevenueBudget::selfRaised, "单位自筹", "单位自筹"),
          BudgetPart.of("other", RevenueBudget::other, "其它收入（含经营收入）", "其它收入", "其他收入"));
  public static final List<BudgetPart<ExpenditureBudget>> EXPENDITURE =
      List.of(
          BudgetPart.of("total", ExpenditureBudget::total, "合计", "合计"),
          BudgetPart.of("personnel", ExpenditureBudget::personnel, "人员经费支出", "人员经费"),
          BudgetPart.of("operations", ExpenditureBudget::operations, "正常公用支出", "正常公用"),
          BudgetPart.of("projects", ExpenditureBudget::projects, "项目支出", "项目支出"),
          BudgetPart.of("other", ExpenditureBudget::other, "其它支出", "其它支出", "其他支出"));

  private final BudgetRows revenue;
  private final BudgetRows expenditure;

  DeclarationBudgets(ReaderNotes notes) {
    revenue =
        new BudgetRows(DeclarationReader.PATH.field("revenue"), fieldsByLabel(REVENUE), notes);
    expenditure =
        new BudgetRows(
            DeclarationReader.PATH.field("expenditure"), fieldsByLabel(EXPENDITURE), notes);
  }

  private static <B> Map<String, String> fieldsByLabel(List<BudgetPart<B>> parts) {
    Map<String, String> fields = new HashMap<>();
    parts.forEach(part -> part.beginnings().forEach(words -> fields.put(words, part.field())));
    return fields;
  }

  BudgetRows revenue() {
    return revenue;
  }

  BudgetRows expenditure() {
    return expenditure;
  }

  void addTo(DepartmentDeclaration.Builder declaration) {
    if (revenue.isRead()) {
      declaration.revenue(revenueBudget());
    }
    if (expenditure.isRead()) {
      declaration.expenditure(expenditureBudget());
    }
  }

  private RevenueBudget revenueBudget() {
    RevenueBudget.Builder budget = RevenueBudget.builder();
    revenue.ifWritten("total", budget::total);
    revenue.ifWritten("generalPublicBudget", budget::generalPublicBudget);
    revenue.ifWritten("governmentFund", budget::governmentFund);
    revenue.ifWritten("advanceTransfer", budget::advanceTransfer);
    revenue.ifWritten("carriedOver", budget::carriedOver);
    revenue.ifWritten("selfRaised", budget::selfRaised);
    revenue.ifWritten("other", budget::other);
    return budget.build();
  }

  private ExpenditureBudget expenditureBudget() {
    ExpenditureBudget.Builder budget = ExpenditureBudget.builder();
    expenditure.ifWritten("total", budget::total);
    expenditure.ifWritten("personnel", budget::personnel);
    expenditure.ifWritten("operations", budget::operations);
    expenditure.ifWritten("projects", budget::projects);
    expenditure.ifWritten("other", budget::other);
    return budget.build();
  }
}
