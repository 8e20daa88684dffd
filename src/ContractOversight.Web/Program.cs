using ContractOversight.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLook(builder.Configuration);
var app = builder.Build();
app.UseLook();
app.UseRouting();
app.UseAuthorization();
app.MapControllers();
app.MapGet("/health/live", () => "ok");
app.Run();
