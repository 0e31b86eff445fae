package io.github.perfbudget.model.testkit;

import java.util.List;

/**
 * What a project is about, with what of it can be counted.
 *
 * @param name for example 农村公路养护
 * @param audience who is asked for satisfaction
 * @param measures names and units of what is counted: {@code 养护里程/公里}
 */
record Subject(String name, String audience, List<String> measures) {

  /** The subjects of projects. */
  static final List<Subject> OF_PROJECTS =
      List.of(
          of("职业技能提升", "参训人员", "参训人次/人次", "开班期数/期", "编印教材数量/册"),
          of("农村公路养护", "沿线群众", "养护里程/公里", "修补路面面积/平方米", "养护站点数量/个"),
          of("社区养老服务", "服务老人", "上门服务次数/次", "助餐点数量/个", "护理人员培训人次/人次"),
          of("河道清淤治理", "两岸居民", "清淤长度/公里", "清淤土方量/立方米", "巡河次数/次"),
          of("校舍安全修缮", "在校师生", "修缮校舍面积/平方米", "修缮学校数量/所", "安全检查次数/次"),
          of("储备粮轮换", "购粮企业", "轮换粮食数量/吨", "轮换批次数量/批", "粮情检测次数/次"),
          of("公共阅读推广", "到馆读者", "新购图书数量/册", "阅读活动场次/场", "流动服务点数量/个"),
          of("政务平台运维", "平台用户", "系统巡检次数/次", "维护设备数量/台", "接入部门数量/家"),
          of("林木病虫害防治", "林区群众", "防治面积/亩", "监测点数量/个", "防治作业次数/次"),
          of("基层诊疗能力建设", "就诊群众", "培训医务人员人次/人次", "购置设备数量/台", "义诊场次/场"),
          of("食品安全抽检", "受访消费者", "抽检样品数量/批次", "检查单位数量/家", "宣传资料发放数量/份"),
          of("馆藏档案数字化", "查档群众", "数字化档案数量/卷", "查档服务次数/次", "备份数据份数/份"),
          of("城区绿化管护", "周边居民", "补植苗木数量/株", "管护绿地面积/平方米", "修剪作业次数/次"),
          of("重点企业服务", "受访企业", "走访企业数量/家", "政企座谈场次/场", "协调解决问题数量/件"),
          of("防汛物资储备", "防汛队员", "储备物资数量/件", "物资盘点次数/次", "演练场次/场"),
          of("法律援助", "受援群众", "办理案件数量/件", "法律咨询人次/人次", "普法宣讲场次/场"),
          of("畜禽疫病防控", "养殖户", "免疫牲畜数量/头", "采样检测数量/份", "巡查养殖场数量/家"),
          of("饮水工程维护", "用水户", "管网维护长度/公里", "水质检测次数/次", "维修水站数量/座"));

  /** The subjects of the budget lines that are no projects. */
  static final Subject PERSONNEL = of("人员经费保障", "在职人员", "保障在职人员数量/人", "组织培训次数/次", "健康体检人数/人");

  static final Subject OPERATIONS = of("机关运转保障", "机关各科室", "维护办公设备数量/台", "保障会议场次/场", "设备巡检次数/次");

  private static Subject of(String name, String audience, String... measures) {
    return new Subject(name, audience, List.of(measures));
  }

  boolean isProject() {
    return OF_PROJECTS.contains(this);
  }
}
