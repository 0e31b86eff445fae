package io.github.perfbudget.prelink;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of a lambda: a field for each value that it takes when it is made, and the method of
 * its interface, which calls what the lambda calls. One that takes nothing is made once.
 *
 * @param type its type
 * @param lambda the lambda
 */
record LambdaClass(Type type, Lambda lambda) {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type CHARACTER = Type.getType(Character.class);
  private static final Method NOTHING = new Method("<init>", "()V");
  private static final Method START = new Method("<clinit>", "()V");
  private static final String ONLY = "ONLY";

  static LambdaClass of(String name, Lambda lambda) {
    return new LambdaClass(Type.getObjectType(name), lambda);
  }

  String name() {
    return type.getInternalName();
  }

  /** Returns the instruction that stands for that of the lambda: it takes and gives the same. */
  AbstractInsnNode creation() {
    Method factory = factory();
    return lambda.captured().isEmpty()
        ? new FieldInsnNode(Opcodes.GETSTATIC, name(), ONLY, type.getDescriptor())
        : new MethodInsnNode(
            Opcodes.INVOKESTATIC, name(), factory.getName(), factory.getDescriptor());
  }

  /** Returns the class; in the nest of the class that wrote it, it may call what is private. */
  ClassNode inNestOf(String host) {
    ClassNode node = new ClassNode();
    node.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name(),
        null,
        OBJECT.getInternalName(),
        new String[] {lambda.creation().getReturnType().getInternalName()});
    node.visitNestHost(host);
    addConstructor(node);
    if (lambda.captured().isEmpty()) {
      addOnly(node);
    } else {
      addFactory(node);
    }
    addCall(node);
    return node;
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, lambda.creation().getArgumentTypes());
  }

  private Method factory() {
    return new Method("of", type, lambda.creation().getArgumentTypes());
  }

  private static String field(int index) {
    return "value" + index;
  }

  private static GeneratorAdapter method(ClassNode node, int access, Method method) {
    var visitor = node.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
    return new GeneratorAdapter(access, method, visitor);
  }

  private void addConstructor(ClassNode node) {
    GeneratorAdapter code = method(node, Opcodes.ACC_PRIVATE, constructor());
    code.loadThis();
    code.invokeConstructor(OBJECT, NOTHING);
    List<Type> captured = lambda.captured();
    for (int i = 0; i < captured.size(); i++) {
      Type each = captured.get(i);
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      node.visitField(access, field(i), each.getDescriptor(), null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(type, field(i), each);
    }
    code.returnValue();
  }

  private void addOnly(ClassNode node) {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    node.visitField(access, ONLY, type.getDescriptor(), null, null);
    GeneratorAdapter code = method(node, Opcodes.ACC_STATIC, START);
    create(code);
    code.putStatic(type, ONLY, type);
    code.returnValue();
  }

  private void addFactory(ClassNode node) {
    GeneratorAdapter code = method(node, Opcodes.ACC_STATIC, factory());
    create(code);
    code.returnValue();
  }

  private void create(GeneratorAdapter code) {
    code.newInstance(type);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(type, constructor());
  }

  private void addCall(ClassNode node) {
    Method declared = new Method(lambda.name(), lambda.erased().getDescriptor());
    GeneratorAdapter code = method(node, Opcodes.ACC_PUBLIC, declared);
    Handle called = lambda.called();
    if (lambda.makesObject()) {
      code.newInstance(lambda.given());
      code.dup();
    }
    loadCaptured(code);
    loadArguments(code);
    code.visitMethodInsn(
        lambda.instruction(),
        called.getOwner(),
        called.getName(),
        called.getDesc(),
        called.isInterface());
    convert(code, lambda.given(), declared.getReturnType());
    code.returnValue();
  }

  private void loadCaptured(GeneratorAdapter code) {
    List<Type> captured = lambda.captured();
    for (int i = 0; i < captured.size(); i++) {
      code.loadThis();
      code.getField(type, field(i), captured.get(i));
    }
  }

  /** What comes in is what the interface declares, but of the types that are used here. */
  private void loadArguments(GeneratorAdapter code) {
    Type[] declared = lambda.erased().getArgumentTypes();
    Type[] used = lambda.used().getArgumentTypes();
    List<Type> taken = lambda.taken();
    for (int i = 0; i < declared.length; i++) {
      code.loadArg(i);
      convert(code, declared[i], used[i]);
      convert(code, used[i], taken.get(lambda.captured().size() + i));
    }
  }

  /** As the language converts what is handed to a method; to nothing by dropping it. */
  private static void convert(GeneratorAdapter code, Type from, Type to) {
    if (to.equals(Type.VOID_TYPE)) {
      drop(code, from);
    } else if (isPrimitive(from) && isPrimitive(to)) {
      code.cast(from, to);
    } else if (isPrimitive(from)) {
      code.valueOf(from);
    } else if (isPrimitive(to) && from.equals(CHARACTER)) {
      code.unbox(Type.CHAR_TYPE);
      code.cast(Type.CHAR_TYPE, to);
    } else if (isPrimitive(to)) {
      code.unbox(to);
    } else if (!from.equals(to)) {
      code.checkCast(to);
    }
  }

  private static void drop(GeneratorAdapter code, Type type) {
    switch (type.getSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {} // there is nothing
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
