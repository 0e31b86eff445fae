package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.ArrayList;
import java.util.List;

/**
 * Teaches a Jackson {@code ObjectMapper} the JSON of filings, format {@code perf-filing/1}.
 *
 * <p>For applications that have a mapper of their own:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new FilingModule()).build();
 * Filing filing = mapper.readValue(json, Filing.class);
 * }</pre>
 *
 * <p>The members, their order and their agreement with the texts are those of {@link FilingJson};
 * what an unknown member, a coercion, a duplicate or a limit means is the mapper's setting, and
 * problems come as Jackson's exceptions. It brings {@link Jdk8Module} along. Stateless and
 * thread-safe.
 */
public final class FilingModule extends Module {

  private final Members members;

  /** Creates the module. */
  public FilingModule() {
    this(new CheckedMembers());
  }

  private FilingModule(Members members) {
    this.members = members;
  }

  /** Creates the module of a mapper that refuses nulls itself and collects no problems. */
  static FilingModule unchecked() {
    return new FilingModule(new Members());
  }

  @Override
  public String getModuleName() {
    return FilingModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return List.of(new Jdk8Module());
  }

  @Override
  public void setupModule(SetupContext context) {
    FilingTypes.MIX_INS.forEach(context::setMixInAnnotations);
    SimpleValueInstantiators instantiators = new SimpleValueInstantiators();
    FilingTypes.BUILDERS.forEach(
        (type, create) -> instantiators.addValueInstantiator(type, new Start(type, create)));
    context.addValueInstantiators(instantiators);
    context.addBeanDeserializerModifier(members);
  }

  /** Names the members of a filing's parts. */
  private static class Members extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    /** Leaves out the builders' methods for one element: a list is a member as a whole. */
    @Override
    public List<BeanPropertyDefinition> updateProperties(
        DeserializationConfig config, BeanDescription type, List<BeanPropertyDefinition> members) {
      return FilingTypes.isPart(type.getBeanClass())
          ? members.stream().filter(each -> !each.getName().startsWith("add")).toList()
          : members;
    }
  }

  /** Makes each member of a filing's part a {@link FilingMember}. */
  private static final class CheckedMembers extends Members {

    private static final long serialVersionUID = 1;

    @Override
    public BeanDeserializerBuilder updateBuilder(
        DeserializationConfig config, BeanDescription type, BeanDeserializerBuilder builder) {
      if (FilingTypes.isPart(type.getBeanClass())) {
        List<SettableBeanProperty> members = new ArrayList<>();
        builder.getProperties().forEachRemaining(members::add);
        members.forEach(each -> builder.addOrReplaceProperty(new FilingMember(each), true));
      }
      return builder;
    }
  }
}
