package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Project;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filing while it is read: its builder, and the format that must be stated. */
@NamedMembers
@JsonPOJOBuilder(withPrefix = "")
final class FilingDraft extends Draft {

  @JsonProperty(FilingFormat.MEMBER)
  private @Nullable String format;

  private final Filing.Builder filing = Filing.builder();

  FilingDraft(DeserializationContext context) {
    super(context);
  }

  @JsonProperty
  void year(int year) {
    filing.year(year);
  }

  @JsonProperty
  void agency(Agency agency) {
    filing.agency(agency);
  }

  @JsonProperty
  void overallGoal(Narrative overallGoal) {
    filing.overallGoal(overallGoal);
  }

  @JsonProperty
  void goalsIntroduction(Narrative goalsIntroduction) {
    filing.goalsIntroduction(goalsIntroduction);
  }

  @JsonSetter(contentNulls = Nulls.FAIL)
  void goalItems(List<GoalItem> goalItems) {
    filing.addAllGoalItems(goalItems);
  }

  @JsonProperty
  void safeguards(Narrative safeguards) {
    filing.safeguards(safeguards);
  }

  @JsonProperty
  void declaration(DepartmentDeclaration declaration) {
    filing.declaration(declaration);
  }

  @JsonSetter(contentNulls = Nulls.FAIL)
  void projects(List<Project> projects) {
    filing.addAllProjects(projects);
  }

  @JsonSetter(contentNulls = Nulls.FAIL)
  void unread(List<Unread> unread) {
    filing.addAllUnread(unread);
  }

  Filing build() throws IOException {
    if (format == null) {
      report(Problem.formatMissing(path()));
    } else if (!format.equals(FilingFormat.NAME)) {
      report(Problem.format(path().field(FilingFormat.MEMBER)));
    }
    return filing.build();
  }
}
